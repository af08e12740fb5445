package cn.jianxing.docs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.engine.flow.FlowTrials;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of what moves on which pattern is the list the engine test plays. */
class FlowOperationsDocsTests {

    private static final List<String> OPERATIONS = List.of(
            "return",
            "straight",
            "withdraw",
            "transfer",
            "delegate",
            "sign-before",
            "sign-after",
            "add",
            "remove",
            "suspend",
            "revoke",
            "terminate");

    private static final List<String> PATTERNS = List.of(
            "single branch",
            "parallel",
            "inclusive",
            "multi-instance parallel",
            "multi-instance sequential",
            "sub-process",
            "multi-instance sub-process",
            "call activity",
            "event-based wait");

    private static final String HEAD = """
            # Flow operations 流程操作

            Generated from the trials that `FlowOperationsTests` plays on the real engine; do not edit. In every pattern
            `a` is the first step and `e` the last; `b` and `c` follow each other in one branch or inside the frame, `d` is
            the other branch, `m` is asked of three people, `w` is an event that is waited for. `+b` means that somebody
            has taken `b`. What is not in the table is refused: `flow.not-proven` where a split has no matching join.
            `RandomFlowTests` plays made-up diagrams besides, with all of these.

            `straight c to a`: returned to `a`, which is completed, and the case is straight back at `c`. `add p9 at m`,
            `remove p1 at m`: one more is asked, or one less; `*p9@m` and `-p1@m` the same before. A step that is asked of
            one alone has no round to change (`flow.one-signer`): there colleagues sign before or after it. `sign-before b`,
            `sign-after b`: two colleagues are asked, nothing moves before both have answered, and what stands then is
            what the decision alone would have led to. `revoke` is the starter's, `terminate` the office's.

            ## Operation and pattern

            Yes: played and held against the whole tree. A code: refused in the situations below. Both: it depends.

            %s
            ## Every trial

            | Pattern | Done before | Operation | Stands then, or refused |
            |---|---|---|---|
            """;

    @Test
    void theTableIsCurrent() {
        StringBuilder page = new StringBuilder(HEAD.formatted(matrix()));
        for (List<String> row : FlowTrials.rows()) {
            page.append("| %s | %s | %s | %s |%n"
                    .formatted(
                            row.get(0),
                            row.get(1),
                            row.get(2),
                            row.get(3).isEmpty() ? "nothing" : "`" + row.get(3) + "`"));
        }
        GeneratedFile.check("docs/flow-operations.md", page.toString());
    }

    @Test
    void noOperationIsUntriedOnAPattern() {
        for (String operation : OPERATIONS) {
            for (String pattern : PATTERNS) {
                assertThat(cell(operation, pattern))
                        .as("%s on %s", operation, pattern)
                        .isNotEmpty();
            }
        }
    }

    private static String matrix() {
        StringBuilder table = new StringBuilder("| | " + String.join(" | ", PATTERNS) + " |\n");
        table.append("|---".repeat(PATTERNS.size() + 1)).append("|\n");
        for (String operation : OPERATIONS) {
            table.append("| **").append(operation).append("** |");
            PATTERNS.forEach(pattern -> table.append(" %s |".formatted(cell(operation, pattern))));
            table.append("\n");
        }
        return table.toString();
    }

    private static String cell(String operation, String pattern) {
        return FlowTrials.rows().stream()
                .filter(row -> row.get(0).equals(pattern) || row.get(0).startsWith(pattern + ","))
                .filter(row -> row.get(2).split(" ")[0].equals(operation))
                .map(row -> row.get(3).startsWith("flow.") ? "`" + row.get(3) + "`" : "yes")
                .distinct()
                .sorted(Comparator.comparing(word -> word.equals("yes") ? "" : word))
                .collect(Collectors.joining(", "));
    }
}
