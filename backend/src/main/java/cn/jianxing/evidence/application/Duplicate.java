package cn.jianxing.evidence.application;

import cn.jianxing.organisation.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The same content uploaded another time.
 *
 * @param caseNo null when the viewer may not see that case, or there is none yet
 * @param by null when the viewer may not see that case
 */
public record Duplicate(
        @Nullable String caseNo,
        String unitCode,
        String unitTitle,
        Instant uploadedAt,
        @Nullable Person by) {}
