package cn.jianxing.studio.policy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a model may refer to.
 *
 * @param processes ids of processes in this release and of those published before
 * @param decisions ids of decisions in this release
 * @param forms ids of forms in this release
 * @param fields types by path of the fields of a form in this release; empty when nobody can read forms here
 * @param catalogue class of a bean that models may name
 */
public record ReleaseContext(
        Set<String> processes,
        Set<String> decisions,
        Set<String> forms,
        Function<String, Optional<Map<String, String>>> fields,
        Function<String, Optional<Class<?>>> catalogue) {}
