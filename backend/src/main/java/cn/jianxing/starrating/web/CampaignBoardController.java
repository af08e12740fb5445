package cn.jianxing.starrating.web;

import cn.jianxing.starrating.application.board.BoardSites;
import cn.jianxing.starrating.application.board.ReadBoard;
import cn.jianxing.starrating.application.board.RemindSites;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/campaigns")
@Tag(name = "campaigns", description = "年度星级评估")
class CampaignBoardController {

    private final BoardSites campaigns;
    private final ReadBoard boards;
    private final RemindSites reminders;
    private final BoardViews views;

    CampaignBoardController(BoardSites campaigns, ReadBoard boards, RemindSites reminders, BoardViews views) {
        this.campaigns = campaigns;
        this.boards = boards;
        this.reminders = reminders;
        this.views = views;
    }

    record Campaigns(List<BoardViews.CampaignLine> items) {}

    /** @param unit the site whose work is meant; null means everything that is late */
    record Reminding(@Nullable String unit) {}

    @GetMapping
    @Operation(summary = "Campaigns, newest first")
    Campaigns list(@RequestParam(required = false) @Nullable Integer year) {
        return new Campaigns(campaigns.campaigns(year).stream()
                .map(BoardViews.CampaignLine::of)
                .toList());
    }

    @GetMapping("/{caseNo}/board")
    @Operation(summary = "Every site the reader may see, with each step, who has the work and the nearest limit")
    BoardViews.Board board(@PathVariable String caseNo) {
        return views.board(boards.board(caseNo));
    }

    @GetMapping("/{caseNo}/reminders")
    @Operation(summary = "Who would be reminded now of a site's work, or of everything late; one message each")
    BoardViews.Prepared prepare(@PathVariable String caseNo, @RequestParam(required = false) @Nullable String unit) {
        return views.prepared(reminders.prepare(caseNo, unit));
    }

    @PostMapping("/{caseNo}/reminders")
    @Operation(summary = "Reminds them; nobody twice of the same task within four working hours")
    BoardViews.Prepared remind(@PathVariable String caseNo, @RequestBody Reminding reminding) {
        return views.prepared(reminders.send(caseNo, reminding.unit()));
    }
}
