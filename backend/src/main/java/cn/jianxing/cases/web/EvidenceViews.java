package cn.jianxing.cases.web;

import cn.jianxing.cases.PersonRef;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attachments of a case as clients see them. */
final class EvidenceViews {

    private EvidenceViews() {}

    record EvidenceItems(List<EvidenceItem> items) {}

    /** @param label the field or indicator it belongs to */
    record EvidenceItem(
            String id,
            String name,
            String contentType,
            long size,
            String sha256,
            OffsetDateTime uploadedAt,
            @Nullable PersonRef by,
            @Nullable String label,
            List<EvidenceDuplicate> duplicates,
            boolean sealed) {}

    /** The same content elsewhere; never says more than the unit and the time. */
    record EvidenceDuplicate(String unit, OffsetDateTime uploadedAt) {}
}
