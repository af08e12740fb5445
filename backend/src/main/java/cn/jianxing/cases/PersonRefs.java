package cn.jianxing.cases;

import cn.jianxing.organisation.Holder;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.Post;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People as clients see them, looked up by id or by the post they hold. */
@Component
public class PersonRefs {

    private static final PersonRef PROGRAM = new PersonRef(CaseOpener.SYSTEM, "系统", null);

    private final Organisation organisation;

    PersonRefs(Organisation organisation) {
        this.organisation = organisation;
    }

    /** By person id; asked for nobody, or for people who left the mirror, it answers null. */
    public Map<String, PersonRef> byId(Collection<@Nullable String> personIds) {
        List<String> ids =
                personIds.stream().filter(Objects::nonNull).distinct().toList();
        // not an immutable map: those refuse to be asked for null
        Map<String, PersonRef> refs = new HashMap<>();
        refs.put(CaseOpener.SYSTEM, PROGRAM);
        if (!ids.isEmpty()) {
            organisation.persons(ids).forEach((id, person) -> refs.put(id, ref(person, null)));
        }
        return refs;
    }

    public @Nullable PersonRef one(@Nullable String personId, @Nullable String audience) {
        if (personId == null) {
            return null;
        }
        if (personId.equals(CaseOpener.SYSTEM)) {
            return PROGRAM;
        }
        String title = audience == null
                ? null
                : organisation.post(audience).map(Post::title).orElse(null);
        return organisation.person(personId).map(person -> ref(person, title)).orElse(null);
    }

    public List<PersonRef> holders(Collection<String> audiences) {
        return audiences.stream()
                .flatMap(audience -> organisation.holders(audience).stream())
                .map(PersonRefs::ref)
                .distinct()
                .toList();
    }

    private static PersonRef ref(Holder holder) {
        return ref(holder.person(), holder.post().title());
    }

    private static PersonRef ref(Person person, @Nullable String title) {
        return new PersonRef(person.username(), person.name(), title);
    }
}
