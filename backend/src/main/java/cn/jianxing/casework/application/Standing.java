package cn.jianxing.casework.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.engine.CaseAct;
import cn.jianxing.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A person before a whole case.
 *
 * @param audience the post in which the person would act; null for whom the act is none of theirs
 * @param refusal why it cannot be done now; null when nothing is in the way
 */
public record Standing(
        CaseFile file,
        CaseAct act,
        @Nullable String audience,
        @Nullable Problem refusal) {

    /** The post, for whom nothing is in the way. */
    String orRefuse() {
        if (refusal != null) {
            throw refusal;
        }
        if (audience == null) {
            throw new IllegalStateException("neither refused nor allowed");
        }
        return audience;
    }
}
