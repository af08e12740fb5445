package cn.jianxing.organisation.application;

import cn.jianxing.organisation.Holder;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Post;
import cn.jianxing.organisation.Routing;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may do a post's work in its holder's place: somebody of the same unit, or of the unit that supervises the post. */
@Component
class MayRepresent {

    private final Organisation organisation;
    private final Routing routing;

    MayRepresent(Organisation organisation, Routing routing) {
        this.organisation = organisation;
        this.routing = routing;
    }

    boolean may(Collection<Post> deputysPosts, Post post) {
        return deputysPosts.stream()
                        .anyMatch(held -> held.unit().code().equals(post.unit().code()))
                || holdsOneIn(deputysPosts, Audiences.unit(routing.superior(post.audience())));
    }

    private static boolean holdsOneIn(Collection<Post> posts, String unit) {
        return posts.stream().anyMatch(held -> held.unit().code().equals(unit));
    }

    /** Everybody who may, colleagues of the unit first. */
    List<Holder> candidates(Post post) {
        return Stream.of(post.unit().code(), Audiences.unit(routing.superior(post.audience())))
                .distinct()
                .flatMap(unit -> organisation.holdersIn(unit).stream())
                .toList();
    }
}
