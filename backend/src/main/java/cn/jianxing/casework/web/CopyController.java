package cn.jianxing.casework.web;

import cn.jianxing.casework.application.CopyCase;
import cn.jianxing.casework.application.ReadCopies;
import cn.jianxing.shared.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Copies of cases. */
@RestController
@Tag(name = "casework", description = "办件处置")
class CopyController {

    private static final int LARGEST_PAGE = 100;

    private final CopyCase copyCase;
    private final ReadCopies readCopies;
    private final CopyViews views;

    CopyController(CopyCase copyCase, ReadCopies readCopies, CopyViews views) {
        this.copyCase = copyCase;
        this.readCopies = readCopies;
        this.views = views;
    }

    @GetMapping("/api/copies")
    @Operation(summary = "Cases I was sent for information, the latest first")
    Page<CopyViews.CopyLine> mine(
            @RequestParam(defaultValue = "20") int size, @RequestParam(required = false) @Nullable String cursor) {
        return views.lines(readCopies.mine(Math.max(1, Math.min(LARGEST_PAGE, size)), cursor));
    }

    @GetMapping("/api/cases/{caseNo}/copies")
    @Operation(summary = "Whom the case was sent to, and who has read it")
    CopyViews.CopyReaders readers(@PathVariable String caseNo) {
        return views.readers(readCopies.ofCase(caseNo));
    }

    @PostMapping("/api/cases/{caseNo}/copies")
    @Operation(summary = "Sends the case to colleagues; who has it already is passed over")
    CopiesSent send(@PathVariable String caseNo, @RequestBody @Valid CopyRequest request) {
        return new CopiesSent(copyCase.send(caseNo, request.people(), request.note() == null ? "" : request.note()));
    }

    @GetMapping("/api/cases/{caseNo}/copies/candidates")
    @Operation(summary = "Whom I can send it to: by name, post or unit within my reach")
    CopyViews.CopyCandidates candidates(
            @PathVariable String caseNo, @RequestParam(required = false) @Nullable String q) {
        return views.candidates(copyCase.candidates(caseNo, q));
    }

    @PostMapping("/api/cases/{caseNo}/copies/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "I have opened the case I was sent; the first time counts")
    void read(@PathVariable String caseNo) {
        readCopies.read(caseNo);
    }

    /** @param people user names of candidates */
    record CopyRequest(
            @NotEmpty @Size(max = 20) Set<@NotBlank String> people,
            @Nullable @Size(max = 200) String note) {}

    /** @param names who got it */
    record CopiesSent(List<String> names) {}
}
