package cn.jianxing.organisation.web;

import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.Post;
import cn.jianxing.organisation.application.ReadDeputies;
import cn.jianxing.organisation.domain.Deputyship;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.OfficeTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deputyships as clients see them: people by user name, never by id. */
@Component
class DeputyViews {

    private final Organisation organisation;
    private final CurrentActor currentActor;
    private final BusinessClock clock;

    DeputyViews(Organisation organisation, CurrentActor currentActor, BusinessClock clock) {
        this.organisation = organisation;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    Deputies deputies(List<Deputyship> found, boolean arrangesForOthers) {
        Map<String, Person> people = organisation.persons(found.stream()
                .flatMap(item -> Stream.of(item.principal(), item.deputy(), item.arrangedBy()))
                .toList());
        return new Deputies(found.stream().map(item -> view(item, people)).toList(), arrangesForOthers);
    }

    DeputyView view(Deputyship item) {
        return view(item, organisation.persons(List.of(item.principal(), item.deputy(), item.arrangedBy())));
    }

    DeputyPeople people(List<Person> found) {
        return new DeputyPeople(
                found.stream().map(person -> person(person, null)).toList());
    }

    DeputyChoice choice(ReadDeputies.Choice choice) {
        return new DeputyChoice(
                person(choice.principal(), null),
                choice.posts().stream().map(DeputyViews::post).toList(),
                choice.candidates().stream()
                        .map(holder -> person(holder.person(), holder.post()))
                        .toList());
    }

    private DeputyView view(Deputyship item, Map<String, Person> people) {
        Deputyship.State state = item.state(clock.instant());
        return new DeputyView(
                item.id(),
                person(people.get(item.principal()), null),
                person(people.get(item.deputy()), null),
                OfficeTime.of(item.from()),
                OfficeTime.of(item.until()),
                item.posts().stream()
                        .sorted()
                        .flatMap(audience -> organisation.post(audience).stream())
                        .map(DeputyViews::post)
                        .toList(),
                item.types().stream().sorted().toList(),
                item.reason(),
                person(people.get(item.arrangedBy()), null),
                OfficeTime.of(item.arrangedAt()),
                OfficeTime.ofNullable(item.endedAt()),
                state.name().toLowerCase(Locale.ROOT),
                item.principal().equals(currentActor.require().person().id()));
    }

    private static DeputyPerson person(@Nullable Person person, @Nullable Post post) {
        return person == null
                ? new DeputyPerson("", "", null)
                : new DeputyPerson(
                        person.username(),
                        person.name(),
                        post == null ? null : post.unit().title() + " " + post.title());
    }

    private static DeputyPost post(Post post) {
        return new DeputyPost(post.audience(), post.unit().title(), post.title());
    }

    /** @param arrangesForOthers the reader's post looks after other people */
    record Deputies(List<DeputyView> items, boolean arrangesForOthers) {}

    /**
     * A deputyship.
     *
     * @param posts none stands for all
     * @param types none stands for all
     * @param state coming, running, over or ended
     * @param mine it is the reader's own work
     */
    record DeputyView(
            String id,
            DeputyPerson person,
            DeputyPerson deputy,
            OffsetDateTime from,
            OffsetDateTime until,
            List<DeputyPost> posts,
            List<String> types,
            @Nullable String reason,
            DeputyPerson arrangedBy,
            OffsetDateTime arrangedAt,
            @Nullable OffsetDateTime endedAt,
            String state,
            boolean mine) {}

    record DeputyPerson(
            String username, String name, @Nullable String title) {}

    record DeputyPost(String audience, String unit, String title) {}

    record DeputyPeople(List<DeputyPerson> items) {}

    record DeputyChoice(DeputyPerson person, List<DeputyPost> posts, List<DeputyPerson> candidates) {}
}
