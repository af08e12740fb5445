package cn.jianxing.starrating.persistence;

import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.NotFound;
import cn.jianxing.starrating.domain.Edition;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.IndicatorDefinition;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Metric;
import cn.jianxing.starrating.domain.Standard;
import cn.jianxing.starrating.domain.Standards;
import cn.jianxing.starrating.domain.edition.EditionInfo;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** Standards in their tables. */
@Repository
class MyBatisStandards implements Standards {

    private final StandardMapper mapper;
    private final EditionMapper editions;
    private final BusinessClock clock;

    MyBatisStandards(StandardMapper mapper, EditionMapper editions, BusinessClock clock) {
        this.mapper = mapper;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public boolean contains(int year, int version) {
        return mapper.count(year, version) > 0;
    }

    @Override
    public void add(Edition edition) {
        var at = clock.instant();
        mapper.addContent(edition, at);
        editions.add(new EditionInfo(
                edition.year(), edition.version(), EditionInfo.State.RELEASED, null, null, null, at, null, at, 0));
    }

    @Override
    public OptionalInt newest(int year) {
        var version = mapper.newest(year);
        return version == null ? OptionalInt.empty() : OptionalInt.of(version);
    }

    @Override
    public Standard standard(int year, Level level, int version) {
        return mapper.standard(year, level, version)
                .orElseThrow(() -> new NotFound("star-rating.no-standard", Map.of("year", year)));
    }

    @Override
    public List<Indicator> indicators(int year, Level level, int version) {
        return mapper.indicators(year, level, version).stream()
                .map(IndicatorDefinition::read)
                .toList();
    }

    @Override
    public Map<String, Metric> metrics(int year, int version) {
        return mapper.metrics(year, version).stream()
                .collect(Collectors.toUnmodifiableMap(Metric::id, Function.identity()));
    }
}
