package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.expert.Expert;
import cn.jianxing.starrating.domain.expert.Experts;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** The pool of experts in its tables. */
@Repository
class MyBatisExperts implements Experts {

    private final ExpertMapper mapper;

    MyBatisExperts(ExpertMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<String, Expert> of(Collection<String> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        var paired = mapper.paired(personIds).stream()
                .collect(Collectors.groupingBy(
                        ExpertMapper.PairedRow::personId,
                        Collectors.mapping(ExpertMapper.PairedRow::unit, Collectors.toUnmodifiableSet())));
        return mapper.profiles(personIds).stream()
                .map(row -> new Expert(
                        row.personId(), row.pool(), row.homeTown(), paired.getOrDefault(row.personId(), Set.of())))
                .collect(Collectors.toUnmodifiableMap(Expert::personId, Function.identity()));
    }

    @Override
    public void save(Expert expert) {
        mapper.save(expert.personId(), expert.pool(), expert.homeTown());
        mapper.deletePaired(expert.personId());
        expert.pairedUnits().forEach(unit -> mapper.addPaired(expert.personId(), unit));
    }
}
