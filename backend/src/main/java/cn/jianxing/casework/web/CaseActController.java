package cn.jianxing.casework.web;

import cn.jianxing.casework.application.PreviewActs;
import cn.jianxing.casework.application.ResumeCase;
import cn.jianxing.casework.application.RevokeCase;
import cn.jianxing.casework.application.SuspendCase;
import cn.jianxing.casework.application.TerminateCase;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is done with a case as a whole, where its model allows it. */
@RestController
@RequestMapping("/api/cases/{caseNo}")
@Tag(name = "casework", description = "办件处置")
class CaseActController {

    private final PreviewActs previewActs;
    private final RevokeCase revokeCase;
    private final TerminateCase terminateCase;
    private final SuspendCase suspendCase;
    private final ResumeCase resumeCase;
    private final CaseActViews views;

    CaseActController(
            PreviewActs previewActs,
            RevokeCase revokeCase,
            TerminateCase terminateCase,
            SuspendCase suspendCase,
            ResumeCase resumeCase,
            CaseActViews views) {
        this.previewActs = previewActs;
        this.revokeCase = revokeCase;
        this.terminateCase = terminateCase;
        this.suspendCase = suspendCase;
        this.resumeCase = resumeCase;
        this.views = views;
    }

    @GetMapping("/acts")
    @Operation(summary = "What I could do with the case: acts, why one cannot be done now, and whose tasks would end")
    CaseActViews.CaseActs acts(@PathVariable String caseNo, Locale locale) {
        return views.acts(previewActs.preview(caseNo), locale);
    }

    @PostMapping("/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The starter takes the case back, until the model says that it is too late")
    void revoke(@PathVariable String caseNo, @RequestBody @Valid CaseReasonRequest request) {
        revokeCase.revoke(caseNo, request.reason());
    }

    @PostMapping("/termination")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The office ends the case")
    void terminate(@PathVariable String caseNo, @RequestBody @Valid CaseReasonRequest request) {
        terminateCase.terminate(caseNo, request.reason());
    }

    @PostMapping("/suspension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The office lets the case rest")
    void suspend(@PathVariable String caseNo, @RequestBody @Valid CaseReasonRequest request) {
        suspendCase.suspend(caseNo, request.reason());
    }

    @PostMapping("/resumption")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "A case that rested goes on where it stood")
    void resume(@PathVariable String caseNo, @RequestBody @Valid CaseReasonRequest request) {
        resumeCase.resume(caseNo, request.reason());
    }

    record CaseReasonRequest(@NotBlank @Size(max = 500) String reason) {}
}
