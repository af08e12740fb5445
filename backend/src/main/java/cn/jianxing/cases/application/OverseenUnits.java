package cn.jianxing.cases.application;

import cn.jianxing.organisation.Actor;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Units whose whole area a person oversees by a post held there. */
@Component
class OverseenUnits {

    private static final Set<String> OVERSEEING = Set.of(
            "institute_secretary",
            "institute_head",
            "office_clerk",
            "office_director",
            "centre_deputy",
            "centre_director",
            "auditor",
            "city_officer",
            "province_officer");

    Set<String> of(Actor actor) {
        Set<String> audiences = actor.audiences();
        return actor.posts().stream()
                .filter(post -> audiences.contains(post.audience()))
                .filter(post -> OVERSEEING.contains(post.role()))
                .map(post -> post.unit().code())
                .collect(Collectors.toUnmodifiableSet());
    }
}
