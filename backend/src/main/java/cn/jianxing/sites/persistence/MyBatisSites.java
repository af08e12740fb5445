package cn.jianxing.sites.persistence;

import cn.jianxing.sites.domain.Site;
import cn.jianxing.sites.domain.Sites;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Practice sites in their table. */
@Repository
class MyBatisSites implements Sites {

    private final SiteRegisterMapper mapper;

    MyBatisSites(SiteRegisterMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public int nextNumber() {
        mapper.count();
        return mapper.last();
    }

    @Override
    public void add(Site site) {
        mapper.add(site);
    }

    @Override
    public void change(Change change) {
        mapper.change(change);
    }

    @Override
    public void pause(String id, LocalDate from, LocalDate until, String reason) {
        mapper.pause(id, from, until, reason);
    }

    @Override
    public void end(String id, LocalDate on, String assets) {
        mapper.end(id, on, assets);
    }

    @Override
    public Optional<Site> byId(String id) {
        return mapper.byId(id);
    }

    @Override
    public Optional<Site> byCode(String code) {
        return mapper.byCode(code);
    }

    @Override
    public List<Site> find(@Nullable String level, @Nullable String words) {
        return mapper.find(level, words);
    }

    @Override
    public List<Site> ofUnit(String unit) {
        return mapper.ofUnit(unit);
    }

    @Override
    public List<Item> nineHave() {
        return mapper.nineHave();
    }
}
