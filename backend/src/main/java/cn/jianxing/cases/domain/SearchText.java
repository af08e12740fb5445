package cn.jianxing.cases.domain;

import org.jspecify.annotations.Nullable;

/**
 * A text of a case that can be searched.
 *
 * @param kind what it stands for
 * @param ref id of the case, person, submission or history line it stands for
 * @param personId who wrote it
 * @param audience for which post
 * @param sealed only its author and their post find it until it is unsealed
 */
public record SearchText(
        String caseId,
        Kind kind,
        String ref,
        @Nullable String personId,
        @Nullable String audience,
        boolean sealed,
        String text) {

    /** Where a text comes from. */
    public enum Kind {
        /** Number, title, unit, kind of case. */
        CASE,
        /** Name of somebody who takes part. */
        PERSON,
        SUBMISSION,
        /** What was said with an act that submits nothing. */
        NOTE
    }
}
