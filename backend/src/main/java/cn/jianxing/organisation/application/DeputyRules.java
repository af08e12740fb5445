package cn.jianxing.organisation.application;

import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Post;
import cn.jianxing.organisation.domain.Deputyship;
import cn.jianxing.organisation.domain.Deputyships;
import cn.jianxing.shared.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a deputyship must be: for a time to come, by somebody near, of one's own posts, one deputy for each matter, no chain. */
@Component
class DeputyRules {

    private final Organisation organisation;
    private final MayRepresent mayRepresent;
    private final Deputyships deputyships;

    DeputyRules(Organisation organisation, MayRepresent mayRepresent, Deputyships deputyships) {
        this.organisation = organisation;
        this.mayRepresent = mayRepresent;
        this.deputyships = deputyships;
    }

    void check(Deputyship wanted, Instant now) {
        if (wanted.principal().equals(wanted.deputy())) {
            throw new Refused("deputy.oneself");
        }
        if (!wanted.from().isBefore(wanted.until())) {
            throw new Refused("deputy.period");
        }
        requireNear(wanted);
        List<Deputyship> ofPrincipal = deputyships.unfinished(wanted.principal(), now);
        if (ofPrincipal.stream().anyMatch(wanted::overlaps)) {
            throw new Refused("deputy.overlap");
        }
        boolean principalActsForOthers = ofPrincipal.stream()
                .anyMatch(other -> other.deputy().equals(wanted.principal()) && other.meets(wanted));
        boolean deputyIsAway = deputyships.unfinished(wanted.deputy(), now).stream()
                .anyMatch(other -> other.principal().equals(wanted.deputy()) && other.meets(wanted));
        if (principalActsForOthers || deputyIsAway) {
            throw new Refused("deputy.chain");
        }
    }

    private void requireNear(Deputyship wanted) {
        List<Post> held = organisation.postsOf(wanted.principal());
        Set<String> audiences = held.stream().map(Post::audience).collect(Collectors.toUnmodifiableSet());
        if (held.isEmpty() || !audiences.containsAll(wanted.posts())) {
            throw new Refused("deputy.post-not-held");
        }
        List<Post> deputysPosts = organisation.postsOf(wanted.deputy());
        held.stream()
                .filter(post -> wanted.posts().isEmpty() || wanted.posts().contains(post.audience()))
                .filter(post -> !mayRepresent.may(deputysPosts, post))
                .findFirst()
                .ifPresent(post -> {
                    throw new Refused("deputy.not-near", Map.of("post", post.title()));
                });
    }
}
