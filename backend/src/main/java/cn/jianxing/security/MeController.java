package cn.jianxing.security;

import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Post;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Forbidden;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpSession;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is logged in, in which posts; the units of the county. */
@RestController
@RequestMapping("/api")
class MeController {

    private final CurrentActor current;
    private final Organisation organisation;
    private final BusinessClock clock;

    MeController(CurrentActor current, Organisation organisation, BusinessClock clock) {
        this.current = current;
        this.organisation = organisation;
        this.clock = clock;
    }

    record UnitView(
            String code,
            String title,
            String kind,
            @Nullable String parent) {
        static UnitView of(Unit unit) {
            return new UnitView(unit.code(), unit.title(), unit.kind(), unit.parent());
        }
    }

    record PostView(String audience, UnitView unit, String role, String title) {
        static PostView of(Post post) {
            return new PostView(post.audience(), UnitView.of(post.unit()), post.role(), post.title());
        }
    }

    /** @param now business time, Asia/Shanghai */
    record Me(
            String username,
            String name,
            List<PostView> posts,
            @Nullable String actingPost,
            OffsetDateTime now) {}

    record ActingPost(@Nullable String audience) {}

    record Units(List<UnitView> items) {}

    /** The person logged in, with the posts held now. */
    @GetMapping("/me")
    @Operation(summary = "The person logged in, with the posts held now")
    Me me() {
        Actor actor = current.require();
        return new Me(
                actor.person().username(),
                actor.person().name(),
                actor.posts().stream().map(PostView::of).toList(),
                actor.acting(),
                OffsetDateTime.ofInstant(clock.instant(), BusinessClock.ZONE));
    }

    /** Chooses the post to act in; null means all posts. Refuses a post that is not held (403 post.not-held). */
    @PutMapping("/me/acting-post")
    @Operation(summary = "Chooses the post to act in; null means all posts; 403 post.not-held")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void act(@RequestBody ActingPost chosen, HttpSession session) {
        session.removeAttribute(SecurityCurrentActor.ACTING_POST);
        String audience = chosen.audience();
        if (audience == null) {
            return;
        }
        if (current.require().posts().stream().noneMatch(post -> post.audience().equals(audience))) {
            throw new Forbidden("post.not-held", Map.of("post", audience));
        }
        session.setAttribute(SecurityCurrentActor.ACTING_POST, audience);
    }

    /** Units by parent, kind and part of the title; at most 500. */
    @GetMapping("/units")
    @Operation(summary = "Units by parent, kind and part of the title; at most 500")
    Units units(
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String q) {
        return new Units(
                organisation.units(parent, kind, q).stream().map(UnitView::of).toList());
    }
}
