package cn.jianxing.approval.domain;

import java.time.Instant;

/**
 * What a unit said, or that it abstained.
 *
 * @param reviewer audience that was asked
 * @param personId who spoke for it
 */
public record Opinion(
        String countersignId,
        String reviewer,
        Verdict verdict,
        String submissionId,
        String personId,
        Instant givenAt) {}
