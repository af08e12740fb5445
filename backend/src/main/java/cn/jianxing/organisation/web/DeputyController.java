package cn.jianxing.organisation.web;

import cn.jianxing.organisation.application.ArrangeDeputy;
import cn.jianxing.organisation.application.ReadDeputies;
import cn.jianxing.shared.Malformed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who does whose work meanwhile (代理). */
@RestController
@RequestMapping("/api/deputies")
@Tag(name = "deputies", description = "代理")
class DeputyController {

    private final ArrangeDeputy arrange;
    private final ReadDeputies read;
    private final DeputyViews views;

    DeputyController(ArrangeDeputy arrange, ReadDeputies read, DeputyViews views) {
        this.arrange = arrange;
        this.read = read;
        this.views = views;
    }

    @GetMapping
    @Operation(summary = "Deputyships of mine and for me, or of the people my post looks after; scope: mine or office")
    DeputyViews.Deputies list(@RequestParam(defaultValue = "mine") String scope) {
        boolean office = switch (scope) {
            case "mine" -> false;
            case "office" -> true;
            default -> throw new Malformed("scope");
        };
        return views.deputies(read.list(office), read.arrangesForOthers());
    }

    @GetMapping("/people")
    @Operation(summary = "People my post looks after, by part of the name; at most 50")
    DeputyViews.DeputyPeople people(@RequestParam(required = false) @Nullable String q) {
        return views.people(read.people(q));
    }

    @GetMapping("/choice")
    @Operation(summary = "Posts of a person, mine when none is named, and who could act in all of the chosen posts")
    DeputyViews.DeputyChoice choice(
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable List<String> posts) {
        return views.choice(read.choice(person, posts == null ? Set.of() : Set.copyOf(posts)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Arranges a deputy for a time; it ends by itself")
    DeputyViews.DeputyView arrange(@RequestBody @Valid NewDeputy wanted) {
        return views.view(arrange.arrange(new ArrangeDeputy.Request(
                wanted.person(),
                wanted.deputy(),
                wanted.from().toInstant(),
                wanted.until().toInstant(),
                Set.copyOf(wanted.posts()),
                Set.copyOf(wanted.types()),
                wanted.reason())));
    }

    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ends it now; access ends with it")
    void end(@PathVariable String id) {
        arrange.end(id);
    }

    /**
     * @param person user name of whose work it is; null for mine
     * @param until the first moment it does not count any more
     * @param posts audiences; none stands for all
     * @param types case types; none stands for all
     */
    record NewDeputy(
            @Nullable String person,
            @NotBlank String deputy,
            @NotNull OffsetDateTime from,
            @NotNull OffsetDateTime until,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 90) String> posts,
            @NotNull @Size(max = 30) List<@NotBlank @Size(max = 60) String> types,
            @Nullable @Size(max = 500) String reason) {}
}
