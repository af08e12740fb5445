package cn.jianxing.organisation.application;

import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.Post;
import cn.jianxing.organisation.Represented;
import cn.jianxing.organisation.domain.Deputyship;
import cn.jianxing.organisation.domain.Deputyships;
import cn.jianxing.shared.BusinessClock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whose deputy somebody is at this very moment. Asked anew in every request: what has run out, was ended, or concerns a
 * post that changed hands meanwhile reaches nothing any more, without anybody having to do anything.
 */
@Component
class StandingDeputies {

    private final Deputyships deputyships;
    private final Organisation organisation;
    private final MayRepresent mayRepresent;
    private final BusinessClock clock;

    StandingDeputies(
            Deputyships deputyships, Organisation organisation, MayRepresent mayRepresent, BusinessClock clock) {
        this.deputyships = deputyships;
        this.organisation = organisation;
        this.mayRepresent = mayRepresent;
        this.clock = clock;
    }

    List<Represented> of(String personId, List<Post> posts) {
        return deputyships.inForce(personId, clock.instant()).stream()
                .flatMap(deputyship -> represented(deputyship, posts))
                .toList();
    }

    private Stream<Represented> represented(Deputyship deputyship, List<Post> deputysPosts) {
        List<Post> held = organisation.postsOf(deputyship.principal());
        Set<String> audiences = held.stream()
                .filter(post ->
                        deputyship.posts().isEmpty() || deputyship.posts().contains(post.audience()))
                .filter(post -> mayRepresent.may(deputysPosts, post))
                .map(Post::audience)
                .collect(Collectors.toUnmodifiableSet());
        if (audiences.isEmpty()) {
            return Stream.empty();
        }
        Person principal = organisation.person(deputyship.principal()).orElseThrow();
        return Stream.of(new Represented(principal, audiences, deputyship.types(), audiences.size() == held.size()));
    }
}
