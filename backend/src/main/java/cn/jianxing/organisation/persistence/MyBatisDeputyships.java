package cn.jianxing.organisation.persistence;

import cn.jianxing.organisation.domain.Deputyship;
import cn.jianxing.organisation.domain.Deputyships;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Repository;

/** Deputyships in the database; rows are only added and ended. */
@Repository
class MyBatisDeputyships implements Deputyships {

    private final DeputyshipMapper mapper;

    MyBatisDeputyships(DeputyshipMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Deputyship arranged) {
        mapper.insert(new DeputyshipRow(
                arranged.id(),
                arranged.principal(),
                arranged.deputy(),
                arranged.from(),
                arranged.until(),
                text(arranged.posts()),
                text(arranged.types()),
                arranged.reason(),
                arranged.arrangedBy(),
                arranged.arrangedAt(),
                null,
                null));
    }

    @Override
    public boolean end(String id, String by, Instant at) {
        return mapper.end(id, by, at) == 1;
    }

    @Override
    public Optional<Deputyship> byId(String id) {
        return mapper.byId(id).map(MyBatisDeputyships::deputyship);
    }

    @Override
    public List<Deputyship> inForce(String deputy, Instant at) {
        return deputyships(mapper.inForce(deputy, at));
    }

    @Override
    public List<Deputyship> unfinished(String person, Instant at) {
        return deputyships(mapper.unfinished(person, at));
    }

    @Override
    public List<Deputyship> about(String person) {
        return deputyships(mapper.about(person));
    }

    @Override
    public List<Deputyship> lookedAfter(Set<String> offices) {
        return offices.isEmpty() ? List.of() : deputyships(mapper.lookedAfter(offices));
    }

    @Override
    public void lockPersons(List<String> personIds) {
        mapper.lockPersons(personIds);
    }

    private static List<Deputyship> deputyships(List<DeputyshipRow> rows) {
        return rows.stream().map(MyBatisDeputyships::deputyship).toList();
    }

    private static Deputyship deputyship(DeputyshipRow row) {
        return new Deputyship(
                row.id(),
                row.principal(),
                row.deputy(),
                row.fromAt(),
                row.untilAt(),
                set(row.posts()),
                set(row.types()),
                row.reason(),
                row.arrangedBy(),
                row.arrangedAt(),
                row.endedAt(),
                row.endedBy());
    }

    private static String text(Collection<String> values) {
        return String.join(",", new TreeSet<>(values));
    }

    private static Set<String> set(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(","));
    }
}
