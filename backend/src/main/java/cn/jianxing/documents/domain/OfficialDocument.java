package cn.jianxing.documents.domain;

import cn.jianxing.documents.DocumentDraft;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.Refused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An official document (公文) from its draft on.
 *
 * @param unit issues it
 * @param draftedBy person id
 * @param issue null until it is signed
 */
public record OfficialDocument(
        String id,
        String caseId,
        String caseNo,
        String kind,
        String unit,
        DocumentDraft text,
        String draftedBy,
        Instant draftedAt,
        @Nullable Issue issue) {

    /**
     * A signed document has a number, and a number never changes.
     *
     * @param signedBy person id
     */
    public record Issue(String no, int year, int seq, String signedBy, Instant signedAt) {}

    /** Nobody checks or signs what they wrote themselves. */
    public void refuseAuthor(String personId) {
        if (personId.equals(draftedBy)) {
            throw new Forbidden("document.own-draft");
        }
    }

    /** What was signed is not rewritten or numbered again. */
    public void refuseWhenSigned() {
        if (issue != null) {
            throw new Refused("document.already-signed");
        }
    }

    public Issue requireIssue() {
        if (issue == null) {
            throw new Refused("document.not-signed");
        }
        return issue;
    }
}
