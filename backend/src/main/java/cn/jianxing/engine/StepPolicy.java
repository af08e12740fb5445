package cn.jianxing.engine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a model lays down for a user task, read once from its extension properties ({@link StepProperty} lists them).
 *
 * @param applicant the applicant's own step: whoever completes it becomes an applicant and may decide nothing afterwards
 * @param outputs form keys whose values the process goes on with, besides the decision
 * @param operations what is allowed besides answering
 * @param labels words on buttons, by operation
 * @param shortestOpinion characters an opinion that is asked for has at least
 * @param approval decisions by which a person says yes
 */
public record StepPolicy(
        boolean sealed,
        boolean applicant,
        Set<String> outputs,
        Set<StepOperation> operations,
        Map<String, String> labels,
        Demand opinion,
        int shortestOpinion,
        Demand signature,
        FieldAccess fields,
        WhenNobody whenNobody,
        WhenStarter whenStarter,
        Deduplicate deduplicate,
        Set<String> approval) {

    /** Who is asked while nobody holds the post; nobody's silence ever approves anything. */
    public enum WhenNobody {
        SUPERIOR,
        OFFICE,
        REFUSE_START
    }

    /** Who is asked when everybody in the post is an applicant of the case. */
    public enum WhenStarter {
        REFUSE,
        SUPERIOR
    }

    /** Whether a person who said yes to the same content need not say it again. */
    public enum Deduplicate {
        OFF,
        CONSECUTIVE,
        ANY
    }

    public static StepPolicy of(Map<String, String> properties) {
        return new StepPolicy(
                StepProperty.SEALED.isTrue(properties),
                StepProperty.APPLICANT.isTrue(properties),
                StepProperty.words(StepProperty.OUTPUTS.in(properties)),
                StepOperation.of(StepProperty.OPERATIONS.in(properties)),
                labels(StepProperty.LABELS.in(properties)),
                Demand.read(StepProperty.OPINION.in(properties)),
                number(StepProperty.OPINION_MIN.in(properties)),
                Demand.read(StepProperty.SIGNATURE.in(properties)),
                FieldAccess.of(properties),
                choice(WhenNobody.SUPERIOR, StepProperty.WHEN_NOBODY.in(properties)),
                choice(WhenStarter.REFUSE, StepProperty.WHEN_STARTER.in(properties)),
                choice(Deduplicate.OFF, StepProperty.DEDUPLICATE.in(properties)),
                StepProperty.words(StepProperty.APPROVAL.in(properties)));
    }

    static Map<String, String> labels(String text) {
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(text.split(","))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> labels.put(pair[0].strip(), pair[1].strip()));
        return Map.copyOf(labels);
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 1;
    }

    private static <E extends Enum<E>> E choice(E usual, String word) {
        return Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                .filter(choice -> StepProperty.word(choice).equals(word))
                .findFirst()
                .orElse(usual);
    }
}
