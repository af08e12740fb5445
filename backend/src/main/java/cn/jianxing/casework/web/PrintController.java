package cn.jianxing.casework.web;

import cn.jianxing.casework.application.PrintCase;
import cn.jianxing.casework.print.CasePrinter.Wish;
import cn.jianxing.documents.PrintFormat;
import cn.jianxing.shared.Malformed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases on paper. */
@RestController
@Tag(name = "casework", description = "办件处置")
class PrintController {

    private final PrintCase printCase;

    PrintController(PrintCase printCase) {
        this.printCase = printCase;
    }

    @GetMapping("/api/cases/{caseNo}/print")
    @Operation(
            summary = "The case as PDF or Word (docx); template: approval, record or forms; sealed texts stay sealed")
    ResponseEntity<byte[]> print(
            @PathVariable String caseNo,
            @RequestParam(defaultValue = "approval") String template,
            @RequestParam(defaultValue = "pdf") String format,
            @RequestParam(defaultValue = "true") boolean history,
            @RequestParam(defaultValue = "false") boolean attachments,
            @RequestParam(defaultValue = "false") boolean landscape) {
        PrintFormat wanted = PrintFormat.of(format).orElseThrow(() -> new Malformed("format"));
        var printed = printCase.print(caseNo, new Wish(template, wanted, history, attachments, landscape));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(printed.contentType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(printed.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(printed.content());
    }
}
