package cn.jianxing.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Read side of the mirrored organisation. */
public interface Organisation {

    Optional<Unit> unit(String code);

    List<Unit> units(@Nullable String parent, @Nullable String kind, @Nullable String titlePart);

    /** Whether {@code unit} is {@code ancestor} or lies below it. */
    boolean within(String unit, String ancestor);

    /** The nearest unit of this kind at or above {@code unit}. */
    Optional<Unit> above(String unit, String kind);

    Optional<Post> post(String audience);

    List<Holder> holders(String audience);

    /** Everybody with a post in this very unit, once for each post. */
    List<Holder> holdersIn(String unit);

    List<Post> postsOf(String personId);

    Optional<Person> person(String personId);

    Optional<Person> personByUsername(String username);

    Map<String, Person> persons(Collection<String> personIds);

    /** Where work for this audience arrives now: the audience itself or, while the post is vacant, the superior's office. */
    String receiver(String audience);

    /** The office of the county that {@code audience} belongs to; the audience itself when there is none. */
    String office(String audience);

    /** The person with everything that counts now: posts, and those whose deputy the person is. */
    Actor actor(Person person, @Nullable String acting);

    /** The units this actor oversees: the same answer guards lists (SQL over the closure table) and single cases. */
    Oversight oversight(Actor actor);
}
