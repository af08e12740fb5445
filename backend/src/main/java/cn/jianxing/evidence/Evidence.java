package cn.jianxing.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stored attachment.
 *
 * @param size bytes
 * @param contentType found from the content, never from the name
 * @param caseId null until a submission uses it
 * @param sealed its submission is not open to others yet
 */
public record Evidence(
        String id,
        String name,
        String contentType,
        long size,
        String sha256,
        String uploadedBy,
        Instant uploadedAt,
        String unitCode,
        @Nullable String caseId,
        @Nullable String submissionId,
        @Nullable String label,
        boolean sealed) {}
