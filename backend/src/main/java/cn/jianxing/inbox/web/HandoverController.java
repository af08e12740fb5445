package cn.jianxing.inbox.web;

import cn.jianxing.inbox.application.HandOverWork;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

/** Handing on everything somebody holds (交接). */
@RestController
@RequestMapping("/api/handovers")
@Tag(name = "handovers", description = "交接")
class HandoverController {

    private final HandOverWork handOver;
    private final HandoverViews views;

    HandoverController(HandOverWork handOver, HandoverViews views) {
        this.handOver = handOver;
        this.views = views;
    }

    @GetMapping
    @Operation(summary = "Handovers of my work or arranged by me, the newest first")
    HandoverViews.HandoverList list() {
        return views.list(handOver.mine());
    }

    @GetMapping("/preview")
    @Operation(
            summary = "All open tasks a person holds or alone could take, and who could succeed; mine without a name")
    HandoverViews.HandoverPreview preview(@RequestParam(required = false) @Nullable String person) {
        return views.preview(handOver.preview(person));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Hands work on, post by post; it is carried out task by task and can be looked at meanwhile")
    HandoverViews.HandoverLine start(@RequestBody @Valid NewHandover wanted) {
        return views.line(handOver.start(
                wanted.person(),
                wanted.successors().stream()
                        .collect(Collectors.toMap(NewSuccessor::post, NewSuccessor::person, (one, other) -> other)),
                wanted.reason()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "What became of each task of a handover so far")
    HandoverViews.HandoverProgress progress(@PathVariable String id, Locale locale) {
        return views.progress(handOver.progress(id), locale);
    }

    /** @param person user name of whose work it is; null for mine */
    record NewHandover(
            @Nullable String person,
            @NotEmpty @Size(max = 50) List<@Valid NewSuccessor> successors,
            @NotBlank @Size(max = 2000) String reason) {}

    record NewSuccessor(@NotBlank String post, @NotBlank String person) {}
}
