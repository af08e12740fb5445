package cn.jianxing.cases.web;

import cn.jianxing.cases.application.CaseTypes;
import cn.jianxing.cases.application.OpenCase;
import cn.jianxing.cases.application.SearchCases;
import cn.jianxing.shared.Page;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "cases", description = "办件")
class CaseListController {

    private static final int LARGEST_PAGE = 100;

    private final SearchCases searchCases;
    private final CaseTypes caseTypes;
    private final OpenCase openCase;
    private final CaseViews views;

    CaseListController(SearchCases searchCases, CaseTypes caseTypes, OpenCase openCase, CaseViews views) {
        this.searchCases = searchCases;
        this.caseTypes = caseTypes;
        this.openCase = openCase;
        this.views = views;
    }

    @GetMapping("/api/cases")
    @Operation(summary = "Cases I may see, by number, title, unit or person; newest first")
    Page<CaseViews.CaseLine> cases(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "20") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        int limit = Math.max(1, Math.min(LARGEST_PAGE, size));
        return views.lines(searchCases.find(q, type, state, unit, limit, cursor));
    }

    @GetMapping("/api/case-types")
    @Operation(summary = "What I can start, and for which units")
    CaseTypeList types() {
        return new CaseTypeList(caseTypes.startable());
    }

    @GetMapping("/api/case-types/all")
    @Operation(summary = "Every kind of case by its name")
    NamedTypeList allTypes() {
        return new NamedTypeList(caseTypes.all());
    }

    @PostMapping("/api/cases")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Opens a case; taskId is its first task when it is mine")
    OpenCase.Opened open(
            @RequestBody @Valid NewCaseRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        ObjectNode data = request.data() == null ? JsonNodeFactory.instance.objectNode() : request.data();
        return openCase.open(request.type(), request.unit(), data, key);
    }

    record NamedTypeList(List<CaseTypes.NamedType> items) {}

    record CaseTypeList(List<CaseTypes.CaseType> items) {}

    record NewCaseRequest(
            @NotBlank String type,
            @NotBlank String unit,
            @Nullable ObjectNode data) {}
}
