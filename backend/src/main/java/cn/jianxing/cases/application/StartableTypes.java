package cn.jianxing.cases.application;

import cn.jianxing.cases.domain.StartableType;
import cn.jianxing.engine.Processes;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which kinds of case can be started, and from which post. */
@Component
class StartableTypes {

    private final Processes processes;

    StartableTypes(Processes processes) {
        this.processes = processes;
    }

    List<StartableType> all() {
        return processes.models().stream()
                .flatMap(model -> StartableType.of(model).stream())
                .toList();
    }

    StartableType require(String type) {
        return processes
                .model(type)
                .flatMap(StartableType::of)
                .orElseThrow(() -> new NotFound("case-type.not-found", Map.of("type", type)));
    }

    /** Posts of the actor from which this type can be started: each for its own unit. */
    List<Post> postsToStart(Actor actor, StartableType type) {
        Set<String> audiences = actor.audiences();
        return actor.posts().stream()
                .filter(post -> audiences.contains(post.audience()))
                .filter(post -> type.starterRoles().contains(post.role()))
                .filter(post -> type.concerns(post.unit().kind()))
                .toList();
    }

    Post postToStart(Actor actor, StartableType type, String unit) {
        return postsToStart(actor, type).stream()
                .filter(post -> post.unit().code().equals(unit))
                .findFirst()
                .orElseThrow(() -> new Forbidden("unit.not-yours", Map.of("unit", unit)));
    }
}
