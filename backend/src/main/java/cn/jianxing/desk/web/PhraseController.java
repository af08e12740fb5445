package cn.jianxing.desk.web;

import cn.jianxing.desk.application.KeepPhrases;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/phrases")
@Tag(name = "phrases", description = "常用语")
class PhraseController {

    private final KeepPhrases keepPhrases;

    PhraseController(KeepPhrases keepPhrases) {
        this.keepPhrases = keepPhrases;
    }

    @GetMapping
    @Operation(summary = "My phrases, those of the offices above me and everybody's, what I use most first")
    PhraseList seen() {
        return new PhraseList(
                keepPhrases.keepsOffice(),
                keepPhrases.seen().stream()
                        .map(kept -> new PhraseView(
                                kept.phrase().id(),
                                kept.phrase().text(),
                                kept.phrase().decision(),
                                kept.phrase().standard(),
                                kept.phrase().personId() == null,
                                kept.mine(),
                                kept.phrase().uses()))
                        .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Keeps a phrase of my own, or one of my office for its unit and all below")
    Added add(@RequestBody @Valid PhraseRequest request) {
        return new Added(keepPhrases.add(request.words(), request.shared()));
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Changes a phrase that is mine or my office's")
    void change(@PathVariable String id, @RequestBody @Valid PhraseRequest request) {
        keepPhrases.change(id, request.words());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Removes a phrase that is mine or my office's")
    void remove(@PathVariable String id) {
        keepPhrases.remove(id);
    }

    @PostMapping("/{id}/use")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "I used it; what is used most stands first")
    void use(@PathVariable String id) {
        keepPhrases.use(id);
    }

    record PhraseList(boolean keepsOffice, List<PhraseView> items) {}

    /**
     * A phrase.
     *
     * @param decision the decision it is offered first with; empty for any
     * @param standard filled in by itself with that decision
     * @param mine I may change it
     */
    record PhraseView(
            String id, String text, String decision, boolean standard, boolean shared, boolean mine, int uses) {}

    record PhraseRequest(
            @NotBlank @Size(max = 500) String text,
            @Nullable @Size(max = 64) String decision,
            boolean standard,
            boolean shared) {

        KeepPhrases.Words words() {
            return new KeepPhrases.Words(text.strip(), decision == null ? "" : decision.strip(), standard);
        }
    }

    record Added(String id) {}
}
