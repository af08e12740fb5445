package cn.jianxing.documents.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An official document as its table has it.
 *
 * @param text JSON
 */
record DocumentRow(
        String id,
        String caseId,
        String caseNo,
        String kind,
        String unit,
        String title,
        String text,
        String draftedBy,
        Instant draftedAt,
        @Nullable String no,
        @Nullable Integer year,
        @Nullable Integer seq,
        @Nullable String signedBy,
        @Nullable Instant signedAt) {}
