package cn.jianxing.starrating.web;

import cn.jianxing.starrating.application.trace.TraceStar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/ratings/{caseNo}")
@Tag(name = "star-ratings", description = "星级评估")
class StarTraceController {

    private final TraceStar traces;
    private final TraceViews views;

    StarTraceController(TraceStar traces, TraceViews views) {
        this.traces = traces;
        this.views = views;
    }

    @GetMapping("/trace")
    @Operation(summary = "Where a star comes from: facts, rules, reviewers, marks, place, the row that decided")
    TraceViews.StarTrace trace(@PathVariable String caseNo) {
        return views.view(traces.trace(caseNo));
    }
}
