package cn.jianxing.cases.application;

import cn.jianxing.cases.UnitRef;
import cn.jianxing.cases.domain.StartableType;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.BusinessClock;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the acting person can start, and for which units. */
@Component
public class CaseTypes {

    private final CurrentActor currentActor;
    private final StartableTypes types;
    private final StartForm startForm;
    private final BusinessClock clock;

    CaseTypes(CurrentActor currentActor, StartableTypes types, StartForm startForm, BusinessClock clock) {
        this.currentActor = currentActor;
        this.types = types;
        this.startForm = startForm;
        this.clock = clock;
    }

    public List<CaseType> startable() {
        Actor actor = currentActor.require();
        return types.all().stream().flatMap(type -> startable(actor, type)).toList();
    }

    /** Every kind of case there is, whoever starts it. */
    public List<NamedType> all() {
        return types.all().stream()
                .map(type -> new NamedType(type.type(), type.title()))
                .toList();
    }

    private Stream<CaseType> startable(Actor actor, StartableType type) {
        List<Post> posts = types.postsToStart(actor, type);
        if (posts.isEmpty()) {
            return Stream.empty();
        }
        int year = LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE).getYear();
        StartForm.Shown form = startForm.show(type, posts.get(0), year);
        return Stream.of(new CaseType(
                type.type(),
                type.title(),
                type.description(),
                posts.stream()
                        .map(post -> new UnitRef(post.unit().code(), post.unit().title()))
                        .distinct()
                        .toList(),
                form == null
                        ? null
                        : new StartFormView(form.form().id(), form.form().schema(), form.data())));
    }

    public record NamedType(String type, String title) {}

    /** A startable case type. */
    public record CaseType(
            String type,
            String title,
            String description,
            List<UnitRef> units,
            @Nullable StartFormView form) {}

    /** The start form with what the system knows. */
    public record StartFormView(String id, ObjectNode schema, ObjectNode data) {}
}
