package cn.jianxing.starrating.persistence;

import cn.jianxing.shared.Stale;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.RatingResult;
import cn.jianxing.starrating.domain.RatingSheet;
import cn.jianxing.starrating.domain.Ratings;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Ratings in their tables. */
@Repository
class MyBatisRatings implements Ratings {

    private final RatingMapper mapper;

    MyBatisRatings(RatingMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean add(Rating rating) {
        try {
            mapper.add(RatingRow.of(rating));
            return true;
        } catch (DuplicateKeyException somebodyWasFaster) {
            return false;
        }
    }

    @Override
    public Optional<Rating> byCase(String caseId) {
        return mapper.byCase(caseId).map(RatingRow::rating);
    }

    @Override
    public Optional<Rating> of(String unit, int year) {
        return mapper.of(unit, year).map(RatingRow::rating);
    }

    @Override
    public List<Rating> running(Collection<String> units) {
        return units.isEmpty()
                ? List.of()
                : mapper.running(units).stream().map(RatingRow::rating).toList();
    }

    @Override
    public void update(Rating rating) {
        if (mapper.update(RatingRow.of(rating)) == 0) {
            throw new Stale("star-rating.changed-meanwhile");
        }
    }

    @Override
    public void keep(String caseId, RatingSheet sheet) {
        mapper.deleteResults(caseId);
        sheet.indicators().forEach(score -> mapper.addResult(caseId, ResultRow.of(score)));
        mapper.deleteCategories(caseId);
        sheet.categories().forEach(category -> mapper.addCategory(caseId, category));
    }

    @Override
    public Optional<RatingResult> result(String caseId) {
        var lines = mapper.results(caseId).stream()
                .map(ResultRow::line)
                .collect(Collectors.toUnmodifiableMap(RatingResult.Line::indicator, Function.identity()));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new RatingResult(lines, mapper.categories(caseId)));
    }
}
