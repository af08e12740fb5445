package cn.jianxing.cases.web;

import cn.jianxing.cases.application.CaseEvidence;
import cn.jianxing.cases.application.ExplainAccess;
import cn.jianxing.cases.application.ReadCase;
import cn.jianxing.cases.domain.CaseEntry;
import cn.jianxing.shared.web.ProblemTexts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{caseNo}")
@Tag(name = "cases", description = "办件")
class CaseController {

    private final ReadCase readCase;
    private final CaseEvidence caseEvidence;
    private final ExplainAccess explainAccess;
    private final CaseViews views;
    private final DiagramViews diagrams;
    private final ProblemTexts texts;

    CaseController(
            ReadCase readCase,
            CaseEvidence caseEvidence,
            ExplainAccess explainAccess,
            CaseViews views,
            DiagramViews diagrams,
            ProblemTexts texts) {
        this.texts = texts;
        this.readCase = readCase;
        this.caseEvidence = caseEvidence;
        this.explainAccess = explainAccess;
        this.views = views;
        this.diagrams = diagrams;
    }

    @GetMapping
    @Operation(summary = "A case: head, what waits in it now, facts")
    CaseViews.CaseDetail detail(@PathVariable String caseNo) {
        CaseEntry entry = readCase.entry(caseNo);
        return views.detail(entry, readCase.current(entry));
    }

    @GetMapping("/timeline")
    @Operation(summary = "History of a case, oldest first; sealed lines without their content")
    CaseViews.TimelineList timeline(@PathVariable String caseNo) {
        return views.timeline(readCase.timeline(caseNo));
    }

    @GetMapping("/submissions/{id}")
    @Operation(summary = "What somebody submitted, on the form as it was then")
    CaseViews.SubmissionView submission(@PathVariable String caseNo, @PathVariable String id) {
        return views.submission(readCase.submission(caseNo, id));
    }

    @GetMapping("/evidence")
    @Operation(summary = "Attachments of a case the reader may open")
    EvidenceViews.EvidenceItems evidence(@PathVariable String caseNo) {
        var shown = caseEvidence.ofCase(caseNo);
        return views.evidence(shown, caseEvidence.duplicates(shown));
    }

    @GetMapping("/diagram")
    @Operation(summary = "The diagram of the case's process with where it stands; called processes by call activity")
    DiagramViews.Diagram diagram(@PathVariable String caseNo) {
        CaseEntry entry = readCase.entry(caseNo);
        return diagrams.of(entry, readCase.current(entry));
    }

    @GetMapping("/access")
    @Operation(summary = "Why a person, or I, may or may not see the case and act in it: every check made")
    AccessViews.AccessView access(
            @PathVariable String caseNo, @RequestParam(required = false) @Nullable String person, Locale locale) {
        return AccessViews.of(explainAccess.explain(caseNo, person), texts, locale);
    }
}
