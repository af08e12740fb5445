package cn.jianxing.publicity.web;

import cn.jianxing.publicity.application.AskForReview;
import cn.jianxing.publicity.application.RaiseObjection;
import cn.jianxing.publicity.application.ReadPublicNotices;
import cn.jianxing.publicity.domain.PublicNotice;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
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

@RestController
@RequestMapping("/api/public-notices")
@Tag(name = "public-notices", description = "公示")
class PublicNoticeController {

    private final ReadPublicNotices readPublicNotices;
    private final RaiseObjection raiseObjection;
    private final AskForReview askForReview;

    PublicNoticeController(
            ReadPublicNotices readPublicNotices, RaiseObjection raiseObjection, AskForReview askForReview) {
        this.readPublicNotices = readPublicNotices;
        this.raiseObjection = raiseObjection;
        this.askForReview = askForReview;
    }

    @GetMapping
    @Operation(summary = "Published notices, newest first")
    NoticeViews.Notices list(@RequestParam(required = false) PublicNotice.@Nullable State state) {
        return new NoticeViews.Notices(
                readPublicNotices.list(state).stream().map(NoticeViews.Head::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "A notice with its list; its objections for those who deal with them")
    NoticeViews.Notice show(@PathVariable String id) {
        return NoticeViews.Notice.of(readPublicNotices.show(id));
    }

    @PostMapping("/{id}/objections")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "A clerk enters an objection for a person who came or phoned")
    NoticeViews.Raised raise(@PathVariable String id, @RequestBody ObjectionRequest request) {
        return new NoticeViews.Raised(raiseObjection.raise(id, request.raised()));
    }

    @PostMapping("/{id}/objections/{objectionId}/review")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "A named objector asks for the one review of a decision at the next level; a clerk enters it")
    NoticeViews.Raised review(
            @PathVariable String id, @PathVariable String objectionId, @RequestBody ReviewRequest request) {
        return new NoticeViews.Raised(
                askForReview.ask(id, objectionId, Objects.requireNonNullElse(request.facts(), "")));
    }

    record ReviewRequest(@Nullable String facts) {}

    record ObjectionRequest(
            String rowKey,
            @Nullable String objectorName,
            @Nullable String objectorContact,
            boolean realName,
            @Nullable String facts) {

        RaiseObjection.Raised raised() {
            return new RaiseObjection.Raised(
                    rowKey,
                    Objects.requireNonNullElse(objectorName, ""),
                    Objects.requireNonNullElse(objectorContact, ""),
                    realName,
                    Objects.requireNonNullElse(facts, ""));
        }
    }
}
