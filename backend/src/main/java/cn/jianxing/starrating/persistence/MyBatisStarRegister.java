package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.RegisterEntry;
import cn.jianxing.starrating.domain.StarRegister;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The register in its table. */
@Repository
class MyBatisStarRegister implements StarRegister {

    private final RegisterMapper mapper;

    MyBatisStarRegister(RegisterMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void enter(RegisterEntry entry, Instant at) {
        mapper.supersede(entry.unit(), at);
        mapper.add(entry);
    }

    @Override
    public Optional<RegisterEntry> inForce(String unit) {
        return mapper.inForce(unit);
    }

    @Override
    public List<RegisterEntry> history(String unit) {
        return mapper.history(unit);
    }

    @Override
    public List<RegisterEntry> fromCases() {
        return mapper.fromCases();
    }
}
