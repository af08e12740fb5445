package cn.jianxing.approval.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant must put right, as the reviewer wrote it.
 *
 * @param round which return of this case it is, from 1
 * @param items what is missing
 * @param returnedBy the reviewer
 * @param returnedAs the reviewer's post
 * @param correctedAt null while it is open, and for ever when the time ran out
 */
public record CorrectionNotice(
        String id,
        String caseId,
        String submissionId,
        int round,
        String items,
        String returnedBy,
        String returnedAs,
        Instant notifiedAt,
        @Nullable Instant correctedAt) {}
