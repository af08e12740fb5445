package cn.jianxing.documents.web;

import cn.jianxing.documents.application.ReadDocuments;
import cn.jianxing.documents.application.ReceiveDocument;
import cn.jianxing.documents.domain.DocumentView;
import cn.jianxing.shared.LikePattern;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Official documents: list, one with its addressees, the printed file, receipts. */
@RestController
@RequestMapping("/api/documents")
@Tag(name = "documents", description = "公文")
class DocumentController {

    private static final int MOST = 100;

    private final ReadDocuments documents;
    private final ReceiveDocument receiveDocument;
    private final DocumentLines lines;

    DocumentController(ReadDocuments documents, ReceiveDocument receiveDocument, DocumentLines lines) {
        this.documents = documents;
        this.receiveDocument = receiveDocument;
        this.lines = lines;
    }

    record DocumentPage(
            List<DocumentLines.DocumentLine> items,
            @Nullable String nextCursor) {}

    @GetMapping
    @Operation(summary = "Signed documents the viewer issued, oversees or received, newest first")
    DocumentPage page(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "20") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        var query = new DocumentView.Query(LikePattern.containing(q), given(kind), year, given(unit));
        var page = documents.page(query, Math.max(1, Math.min(size, MOST)), cursor);
        return new DocumentPage(page.items().stream().map(DocumentLines::line).toList(), page.nextCursor());
    }

    @GetMapping("/{id}")
    @Operation(summary = "A document with the units it went to; 404 document.not-found")
    DocumentLines.DocumentDetail one(@PathVariable("id") String id) {
        return lines.detail(documents.one(id));
    }

    /** Shown inside the client's own page, therefore framed by the same origin and nobody else. */
    @GetMapping("/{id}/pdf")
    @Operation(summary = "The sealed document as PDF; ?download saves it; 404 document.not-ready")
    ResponseEntity<byte[]> pdf(
            @PathVariable("id") String id,
            @RequestParam(name = "download", required = false) @Nullable String download) {
        var file = documents.file(id);
        var disposition = (download == null ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'self'; frame-ancestors 'self'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .eTag(file.file().sha256())
                .body(file.file().content());
    }

    @PostMapping("/{id}/receipt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The viewer's unit confirms that the document came; 403 document.not-addressed")
    void receive(@PathVariable("id") String id) {
        receiveDocument.receive(id);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
