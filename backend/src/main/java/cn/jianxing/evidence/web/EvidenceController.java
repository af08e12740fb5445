package cn.jianxing.evidence.web;

import cn.jianxing.evidence.application.ShowEvidence;
import cn.jianxing.evidence.application.UploadEvidence;
import cn.jianxing.evidence.domain.FileName;
import cn.jianxing.shared.BadUpload;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Attachments: upload, download, description. */
@RestController
@RequestMapping("/api/evidence")
class EvidenceController {

    private static final int LONGEST_KIND = 40;
    private static final int LONGEST_OWNER = 64;

    private final UploadEvidence uploadEvidence;
    private final ShowEvidence showEvidence;

    EvidenceController(UploadEvidence uploadEvidence, ShowEvidence showEvidence) {
        this.uploadEvidence = uploadEvidence;
        this.showEvidence = showEvidence;
    }

    @Operation(summary = "Hands in a file, at most 20 MB; 413 evidence.too-large, 415 evidence.type-mismatch")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    EvidenceView upload(
            @RequestPart("file") MultipartFile file,
            @RequestParam(name = "caseNo", required = false) @Nullable String caseNo,
            @RequestParam(name = "taskId", required = false) @Nullable String taskId,
            @RequestParam(name = "kind", required = false) @Nullable String kind,
            @RequestParam(name = "takenAt", required = false) @Nullable OffsetDateTime takenAt)
            throws IOException {
        String owner = taskId == null ? caseNo : taskId;
        UploadEvidence.Details details = new UploadEvidence.Details(
                limited(kind, LONGEST_KIND),
                takenAt == null ? null : takenAt.toInstant(),
                limited(owner, LONGEST_OWNER));
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return EvidenceView.of(showEvidence.describe(uploadEvidence.upload(name, content, details)));
        }
    }

    @Operation(summary = "Name, size, hash and duplicates of an attachment")
    @GetMapping("/{id}/meta")
    EvidenceView meta(@PathVariable("id") String id) {
        return EvidenceView.of(showEvidence.describe(id));
    }

    /** A browser must neither guess a type nor run anything that a file may contain. */
    @Operation(summary = "The content of an attachment; ?download saves it")
    @GetMapping("/{id}")
    ResponseEntity<Resource> content(
            @PathVariable("id") String id,
            @RequestParam(name = "download", required = false) @Nullable String download) {
        ShowEvidence.Content content = showEvidence.open(id);
        String type = content.evidence().contentType();
        boolean inline = download == null && type.startsWith("image/");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.of(content.evidence().name()).disposition(inline))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .eTag(content.evidence().sha256())
                .body(new FileSystemResource(content.file()));
    }

    private static @Nullable String limited(@Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new BadUpload(400, "request.malformed", Map.of());
        }
        return text == null || text.isBlank() ? null : text;
    }
}
