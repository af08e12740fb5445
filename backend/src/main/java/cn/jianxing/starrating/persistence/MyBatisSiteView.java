package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.SiteView;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Evaluations read from their tables. */
@Repository
class MyBatisSiteView implements SiteView {

    private final SiteMapper mapper;

    MyBatisSiteView(SiteMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Evaluated> evaluated(String unit) {
        return mapper.evaluated(unit);
    }

    @Override
    public List<CategorySum> sums(Level level, int year, boolean publishedOnly) {
        return mapper.sums(level, year, publishedOnly).stream()
                .map(SiteMapper.SumRow::sum)
                .toList();
    }
}
