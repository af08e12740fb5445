package cn.jianxing.starrating.web;

import cn.jianxing.shared.Malformed;
import cn.jianxing.shared.Page;
import cn.jianxing.starrating.application.campaign.ReadFollowUps;
import cn.jianxing.starrating.domain.campaign.FollowUp;
import cn.jianxing.starrating.domain.campaign.FollowUpView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a year's rating leaves to other processes: money, rectification, appeals, extension sites, reports. */
@RestController
@RequestMapping("/api/follow-ups")
@Tag(name = "follow-ups", description = "后续事项")
class FollowUpController {

    private static final int MOST = 200;

    private final ReadFollowUps followUps;
    private final FollowUpLines lines;

    FollowUpController(ReadFollowUps followUps, FollowUpLines lines) {
        this.followUps = followUps;
        this.lines = lines;
    }

    record FollowUpPage(
            List<FollowUpLines.FollowUpLine> items,
            @Nullable String nextCursor) {}

    @GetMapping
    @Operation(
            summary = "What I have to take up, what concerns my units, what lies in my area; due first",
            description = "kind is one of appeal, rectification, subsidy, extension, report; unit the code of a site.")
    FollowUpPage page(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        var query = new FollowUpView.Query(kind(kind), unit == null || unit.isBlank() ? null : unit);
        Page<FollowUp> page = followUps.page(query, Math.max(1, Math.min(size, MOST)), cursor);
        return new FollowUpPage(lines.of(page.items()), page.nextCursor());
    }

    private static FollowUp.@Nullable Kind kind(@Nullable String kind) {
        if (kind == null || kind.isBlank()) {
            return null;
        }
        try {
            return FollowUp.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Malformed("kind");
        }
    }
}
