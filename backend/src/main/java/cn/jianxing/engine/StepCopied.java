package cn.jianxing.engine;

import java.util.List;

/**
 * A step was completed of which others shall know (抄送), as the model says in its extension property {@code cc}.
 *
 * @param audiences posts the model's expressions named
 * @param roles plain roles, to be found from the case's unit upwards
 */
public record StepCopied(String caseId, String step, List<String> audiences, List<String> roles) {

    /** Several recipients in one property are kept apart by it; commas stand inside expressions. */
    public static final String SEPARATOR = ";";

    public static final String PROPERTY = "cc";
}
