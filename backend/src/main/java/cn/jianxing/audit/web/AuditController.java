package cn.jianxing.audit.web;

import cn.jianxing.audit.application.VerifyChains;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reached by system administrators only: everything below {@code /api/admin} is. */
@RestController
@Tag(name = "admin", description = "管理")
class AuditController {

    private final VerifyChains verifyChains;

    AuditController(VerifyChains verifyChains) {
        this.verifyChains = verifyChains;
    }

    @GetMapping("/api/admin/audit/verify")
    @Operation(summary = "Walks every audit chain and names what does not fit")
    AuditReport verify() {
        VerifyChains.Report report = verifyChains.all();
        return new AuditReport(report.intact(), report.cases(), report.brokenCases(), report.brokenSeals());
    }

    record AuditReport(boolean intact, int cases, List<String> brokenCases, List<Integer> brokenSeals) {}
}
