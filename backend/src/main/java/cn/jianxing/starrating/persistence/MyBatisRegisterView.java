package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.RegisterEntry;
import cn.jianxing.starrating.domain.RegisterQuery;
import cn.jianxing.starrating.domain.RegisterView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The register read from its table. */
@Repository
class MyBatisRegisterView implements RegisterView {

    private final RegisterViewMapper mapper;

    MyBatisRegisterView(RegisterViewMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<RegisterEntry> find(RegisterQuery query, @Nullable After after, int limit) {
        return mapper.find(query, after, limit);
    }

    @Override
    public Map<Integer, Integer> countByStar(RegisterQuery query) {
        return mapper.countByStar(query).stream()
                .collect(Collectors.toUnmodifiableMap(
                        RegisterViewMapper.StarCount::star, RegisterViewMapper.StarCount::count));
    }

    @Override
    public List<TownCount> countByTown(Level level) {
        return mapper.countByTown(level);
    }
}
