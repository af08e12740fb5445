package cn.jianxing.orders.persistence;

import cn.jianxing.orders.domain.Menu;
import cn.jianxing.orders.domain.MenuEntry;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The menu in its table. */
@Repository
class MyBatisMenu implements Menu {

    private final MenuMapper mapper;

    MyBatisMenu(MenuMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public int nextNumber(int year) {
        mapper.count(year);
        return mapper.last(year);
    }

    @Override
    public void add(MenuEntry entry) {
        mapper.add(entry);
    }

    @Override
    public void reviewedIn(String id, String reviewCaseId) {
        mapper.reviewedIn(id, reviewCaseId);
    }

    @Override
    public void state(String id, MenuEntry.State state) {
        mapper.state(id, state);
    }

    @Override
    public Optional<MenuEntry> byId(String id) {
        return mapper.byId(id);
    }

    @Override
    public Optional<MenuEntry> byCode(String code) {
        return mapper.byCode(code);
    }

    @Override
    public List<MenuEntry> find(Filter filter) {
        return mapper.find(filter.platform(), filter.state(), filter.words(), filter.before(), filter.most());
    }
}
