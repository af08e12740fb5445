package cn.jianxing.organisation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who looks after whose people: arranges deputies, handovers, and what waits for vacant posts. */
public interface PeopleOffice {

    /** The actor's post looks after a unit in which this person holds a post. */
    boolean looksAfter(Actor actor, String personId);

    /** The actor's post that looks after this unit. */
    Optional<Post> officeFor(Actor actor, String unit);

    boolean looksAfterAnybody(Actor actor);

    /** People looked after by the actor, by part of the name or user name; at most 50. */
    List<Person> people(Actor actor, @Nullable String namePart);

    /** Who may do this post's work in its holder's place: people of the unit, then of the unit that supervises it. */
    List<Holder> successors(Post post);

    boolean maySucceed(String personId, Post post);
}
