package cn.jianxing.deadlines.application;

import cn.jianxing.deadlines.persistence.RecalculationMapper;
import cn.jianxing.deadlines.persistence.RecalculationMapper.LimitLoad;
import cn.jianxing.deadlines.persistence.RecalculationMapper.Summary;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What was recalculated, and how much work stands under each limit. */
@Service
public class ReadRecalculations {

    private static final int LATEST = 50;

    private final RecalculationMapper mapper;

    ReadRecalculations(RecalculationMapper mapper) {
        this.mapper = mapper;
    }

    public List<Summary> latest() {
        return mapper.latest(LATEST);
    }

    public Map<String, Integer> open() {
        return mapper.loads().stream().collect(Collectors.toMap(LimitLoad::limitKey, LimitLoad::open));
    }
}
