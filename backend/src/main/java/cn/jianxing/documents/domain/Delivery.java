package cn.jianxing.documents.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way to one unit.
 *
 * @param audience post that was told
 * @param receivedBy person id of who confirmed that it came
 */
public record Delivery(
        String documentId,
        String unit,
        String unitTitle,
        String audience,
        Instant sentAt,
        @Nullable String receivedBy,
        @Nullable Instant receivedAt) {}
