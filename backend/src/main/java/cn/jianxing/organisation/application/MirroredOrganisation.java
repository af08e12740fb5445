package cn.jianxing.organisation.application;

import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Holder;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Oversight;
import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.Post;
import cn.jianxing.organisation.Unit;
import cn.jianxing.organisation.persistence.OrganisationMapper;
import cn.jianxing.organisation.persistence.PostRow;
import cn.jianxing.shared.NotFound;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/** Organisation as the mirror has it. */
@Service
class MirroredOrganisation implements Organisation {

    private final OrganisationMapper mapper;
    private final StandingDeputies deputies;

    MirroredOrganisation(OrganisationMapper mapper, @Lazy StandingDeputies deputies) {
        this.mapper = mapper;
        this.deputies = deputies;
    }

    @Override
    public Optional<Unit> unit(String code) {
        return mapper.unit(code);
    }

    @Override
    public List<Unit> units(@Nullable String parent, @Nullable String kind, @Nullable String titlePart) {
        return mapper.units(parent, kind, titlePart);
    }

    @Override
    public boolean within(String unit, String ancestor) {
        return mapper.within(unit, ancestor);
    }

    @Override
    public Optional<Unit> above(String unit, String kind) {
        return mapper.above(unit, kind);
    }

    @Override
    public Optional<Post> post(String audience) {
        return mapper.post(audience).map(row -> post(row, unitsOf(List.of(row))));
    }

    @Override
    public List<Holder> holders(String audience) {
        return holders(mapper.holders(audience));
    }

    @Override
    public List<Holder> holdersIn(String unit) {
        return holders(mapper.holdersIn(unit));
    }

    private List<Holder> holders(List<PostRow> rows) {
        Map<String, Unit> units = unitsOf(rows);
        return rows.stream().map(row -> holder(row, units)).toList();
    }

    @Override
    public List<Post> postsOf(String personId) {
        List<PostRow> rows = mapper.postsOf(personId);
        Map<String, Unit> units = unitsOf(rows);
        return rows.stream().map(row -> post(row, units)).toList();
    }

    @Override
    public Optional<Person> person(String personId) {
        return mapper.person(personId);
    }

    @Override
    public Optional<Person> personByUsername(String username) {
        return mapper.personByUsername(username);
    }

    @Override
    public Map<String, Person> persons(Collection<String> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        return mapper.persons(Set.copyOf(personIds)).stream()
                .collect(Collectors.toUnmodifiableMap(Person::id, Function.identity()));
    }

    /** Climbs until somebody is there; where nobody is, the last office keeps it. */
    @Override
    public String receiver(String audience) {
        String receiver = audience;
        Set<String> seen = new HashSet<>();
        while (seen.add(receiver) && mapper.holders(receiver).isEmpty()) {
            receiver = above(receiver);
        }
        return receiver;
    }

    private String above(String audience) {
        String unitCode = Audiences.unit(audience);
        return mapper.unit(unitCode)
                .flatMap(unit -> mapper.vacancyOffice(unit.kind()))
                .flatMap(office ->
                        mapper.above(unitCode, office.kind()).map(unit -> Audiences.of(unit.code(), office.role())))
                .orElse(audience);
    }

    @Override
    public Actor actor(Person person, @Nullable String acting) {
        List<Post> posts = postsOf(person.id());
        return new Actor(person, posts, acting, acting == null ? deputies.of(person.id(), posts) : List.of());
    }

    @Override
    public String office(String audience) {
        String unitCode = Audiences.unit(audience);
        return mapper.vacancyOffice("county")
                .flatMap(office ->
                        mapper.above(unitCode, office.kind()).map(unit -> Audiences.of(unit.code(), office.role())))
                .orElse(audience);
    }

    @Override
    public Oversight oversight(Actor actor) {
        Set<String> audiences = actor.audiences();
        return new Oversight(audiences.isEmpty() ? Set.of() : Set.copyOf(mapper.overseen(audiences)));
    }

    private Map<String, Unit> unitsOf(List<PostRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        Set<String> codes = rows.stream().map(PostRow::unitCode).collect(Collectors.toUnmodifiableSet());
        return mapper.unitsOf(codes).stream().collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity()));
    }

    private static Post post(PostRow row, Map<String, Unit> units) {
        Unit unit = units.get(row.unitCode());
        if (unit == null) {
            throw new NotFound("unit.not-found");
        }
        return new Post(row.audience(), unit, row.role(), row.title());
    }

    private static Holder holder(PostRow row, Map<String, Unit> units) {
        if (row.personId() == null || row.username() == null || row.name() == null) {
            throw new IllegalStateException("a holder without a person: " + row.audience());
        }
        return new Holder(new Person(row.personId(), row.username(), row.name()), post(row, units));
    }
}
