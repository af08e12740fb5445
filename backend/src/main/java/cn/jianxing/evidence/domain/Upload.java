package cn.jianxing.evidence.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as it arrives; it belongs to no case until a submission names it.
 *
 * @param kind what the person says it is, e.g. a photograph of the visit
 * @param uploadedFor task or case on whose page it was uploaded, for the record only
 */
public record Upload(
        String id,
        String name,
        String contentType,
        long size,
        String sha256,
        @Nullable String kind,
        @Nullable Instant takenAt,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String uploadedFor,
        String unitCode) {}
