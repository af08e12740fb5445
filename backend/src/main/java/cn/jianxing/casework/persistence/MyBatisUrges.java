package cn.jianxing.casework.persistence;

import cn.jianxing.casework.domain.Urge;
import cn.jianxing.casework.domain.Urges;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** Reminders by people in the database. */
@Repository
class MyBatisUrges implements Urges {

    private final UrgeMapper mapper;

    MyBatisUrges(UrgeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void append(Urge urge) {
        mapper.insert(urge);
    }

    @Override
    public Map<String, Instant> since(String caseId, Instant moment) {
        return mapper.since(caseId, moment).stream()
                .collect(Collectors.toUnmodifiableMap(UrgeMapper.Last::personId, UrgeMapper.Last::at));
    }
}
