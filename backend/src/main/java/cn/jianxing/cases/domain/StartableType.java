package cn.jianxing.cases.domain;

import cn.jianxing.engine.Processes.ProcessModel;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A case type people can start, as its model describes it.
 *
 * @param prefix of its case numbers
 * @param titlePattern with {@code {unit}}, {@code {year}} and values the case begins with
 * @param starterRoles roles that may start it at their unit
 * @param subjectKinds kinds of unit it is about; empty for any
 */
public record StartableType(
        String type,
        String definitionId,
        String title,
        String description,
        String prefix,
        String titlePattern,
        Set<String> starterRoles,
        Set<String> subjectKinds,
        @Nullable String startForm) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** A process without a number prefix is only ever called by others. */
    public static Optional<StartableType> of(ProcessModel model) {
        Map<String, String> properties = model.properties();
        String prefix = properties.get("case-prefix");
        if (prefix == null || prefix.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new StartableType(
                model.processId(),
                model.definitionId(),
                model.name(),
                properties.getOrDefault("case-description", ""),
                prefix.strip(),
                properties.getOrDefault("case-title", model.name() + " {unit} {year}"),
                list(properties.get("starter-roles")),
                list(properties.get("subject-kinds")),
                properties.get("start-form")));
    }

    /** @param values what the case begins with; a pattern may name one, e.g. {@code {title}}, empty where there is none */
    public String caseTitle(String unitTitle, int year, Map<String, Object> values) {
        return PLACE.matcher(titlePattern)
                .replaceAll(place -> Matcher.quoteReplacement(
                        switch (place.group(1)) {
                            case "unit" -> unitTitle;
                            case "year" -> Integer.toString(year);
                            default -> Objects.toString(values.get(place.group(1)), "");
                        }))
                .strip();
    }

    public String number(int year, int next) {
        return "%s-%d-%06d".formatted(prefix, year, next);
    }

    public boolean concerns(String unitKind) {
        return subjectKinds.isEmpty() || subjectKinds.contains(unitKind);
    }

    private static Set<String> list(@Nullable String commaSeparated) {
        return commaSeparated == null
                ? Set.of()
                : Arrays.stream(commaSeparated.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
