package cn.jianxing.starrating.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How an indicator gets its points. */
public enum Method {
    /** Material reviewed by the department of the platform. */
    M,
    /** On-site visit. */
    O,
    /** Computed from facts. */
    A,
    /** Survey among the people. */
    S;

    /** Reads {@code M+A}. */
    public static Set<Method> parse(String text) {
        return Arrays.stream(text.split("\\+"))
                .map(Method::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Method.class)));
    }

    public static String format(Set<Method> methods) {
        return methods.stream().sorted().map(Method::name).collect(Collectors.joining("+"));
    }
}
