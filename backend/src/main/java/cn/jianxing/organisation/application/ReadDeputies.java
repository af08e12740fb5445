package cn.jianxing.organisation.application;

import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Holder;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.PeopleOffice;
import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.Post;
import cn.jianxing.organisation.domain.Deputyship;
import cn.jianxing.organisation.domain.Deputyships;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deputyships that concern the acting person, and whom one could choose. */
@Component
public class ReadDeputies {

    private final CurrentActor currentActor;
    private final Organisation organisation;
    private final PeopleOffice office;
    private final Deputyships deputyships;
    private final MayRepresent mayRepresent;

    ReadDeputies(
            CurrentActor currentActor,
            Organisation organisation,
            PeopleOffice office,
            Deputyships deputyships,
            MayRepresent mayRepresent) {
        this.currentActor = currentActor;
        this.organisation = organisation;
        this.office = office;
        this.deputyships = deputyships;
        this.mayRepresent = mayRepresent;
    }

    /** @param ofMyPeople of the people whom the acting post looks after; otherwise the person's own */
    public List<Deputyship> list(boolean ofMyPeople) {
        Actor actor = currentActor.require();
        return ofMyPeople
                ? deputyships.lookedAfter(actor.audiences())
                : deputyships.about(actor.person().id());
    }

    /** The acting person may arrange for others too. */
    public boolean arrangesForOthers() {
        return office.looksAfterAnybody(currentActor.require());
    }

    /** @param namePart of a name or user name */
    public List<Person> people(@Nullable String namePart) {
        return office.people(currentActor.require(), namePart);
    }

    /**
     * The posts of a person and who could act in all of the chosen ones.
     *
     * @param username null for the acting person
     * @param audiences empty for all posts
     */
    public Choice choice(@Nullable String username, Set<String> audiences) {
        Actor actor = currentActor.require();
        Person principal = username == null
                ? actor.person()
                : organisation.personByUsername(username).orElseThrow(() -> new NotFound("person.not-found"));
        if (!principal.id().equals(actor.person().id()) && !office.looksAfter(actor, principal.id())) {
            throw new Forbidden("deputy.not-your-people");
        }
        List<Post> posts = organisation.postsOf(principal.id());
        List<Post> chosen = posts.stream()
                .filter(post -> audiences.isEmpty() || audiences.contains(post.audience()))
                .toList();
        Map<String, Holder> found = chosen.stream()
                .flatMap(post -> mayRepresent.candidates(post).stream())
                .filter(holder -> !holder.person().id().equals(principal.id()))
                .filter(holder -> mayAll(holder, chosen))
                .collect(Collectors.toMap(
                        holder -> holder.person().id(), holder -> holder, (one, other) -> one, LinkedHashMap::new));
        return new Choice(principal, posts, List.copyOf(found.values()));
    }

    private boolean mayAll(Holder holder, List<Post> chosen) {
        List<Post> held = organisation.postsOf(holder.person().id());
        return chosen.stream().allMatch(post -> mayRepresent.may(held, post));
    }

    /** Whom the person could choose for which posts. */
    public record Choice(Person principal, List<Post> posts, List<Holder> candidates) {}
}
