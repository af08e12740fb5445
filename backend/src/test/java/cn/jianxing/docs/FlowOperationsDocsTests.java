package cn.jianxing.docs;

import cn.jianxing.engine.flow.FlowTrials;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of what moves on which pattern is the list the engine test plays. */
class FlowOperationsDocsTests {

    private static final String HEAD = """
            # Flow operations 流程操作

            Generated from the trials that `FlowOperationsTests` plays on the real engine; do not edit. In every pattern
            `a` is the first step and `e` the last; `b` and `c` follow each other in one branch or inside the frame, `d` is
            the other branch, `m` is asked of three people, `w` is an event that is waited for. `+b` means that somebody
            has taken `b`. What is not in the table is refused: `flow.not-proven` where a split has no matching join.
            `RandomFlowTests` plays made-up diagrams besides.

            | Pattern | Done before | Operation | Stands then, or refused |
            |---|---|---|---|
            """;

    @Test
    void theTableIsCurrent() {
        StringBuilder page = new StringBuilder(HEAD);
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
}
