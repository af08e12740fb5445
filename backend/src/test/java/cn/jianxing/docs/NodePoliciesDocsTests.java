package cn.jianxing.docs;

import cn.jianxing.engine.StepProperty;
import org.junit.jupiter.api.Test;

/** What a model may lay down for a step is what the gate accepts and the server reads. */
class NodePoliciesDocsTests {

    private static final String HEAD = """
            # Node policies 节点策略

            Generated from `StepProperty`; do not edit. What a model lays down for a user task, in
            `<camunda:properties>` of its extension elements. The gate refuses unknown names and values at the element;
            the server enforces them for every caller, pages only show them.

            | Property | Value | Meaning |
            |---|---|---|
            """;
    private static final String TAIL = """

            **Fields** are keys of the step's form; a column of a list (`dynamiclist`) is `list.column` or
            `list[].column`. One `.form` serves several steps this way. What is read-only shows what the case holds: what
            the program provides, else the process variable of that name, else what earlier steps entered on the same form.
            Sending the same value back is accepted, another one is refused at the field (`form.read-only-changed`); what is
            hidden is an unknown field (`form.unknown-field`), is not required, and conditions that read it find nothing.
            Where a list has read-only or hidden columns its rows stay as they are, because rows are told apart by their
            place. Columns of tables that the program provides (`indicatorTable`, `siteTable`) are opened by the program.

            **Opinion and signature** are asked for `always`, or with the decisions named, e.g. `return,reject`. The opinion
            is the words beside the button; the signature is the form's own field of type `signature`. The gate refuses a
            signature that the form has no field for.

            **Who is asked** while nobody holds the post: `superior`, the superior's office (ADR 0007, the default); `office`,
            the county's office; `refuse-start`, nobody, for the case is not begun (`case.nobody-to-decide`) as far as the
            post can be told from what a case starts with, and should it fall vacant later the superior's office. When all
            in the post are applicants of the case, `when-starter` keeps it from them (`refuse`, the default: the task waits
            for somebody else in the post) or asks the `superior` post as well. Applicants never decide, whatever is set.

            **Deduplicate**: the step completes by itself, in the name of the only holder of the post, when this person's last
            word in the case was one of the `approval` decisions on the same form, and would be the same here to the last
            value. `consecutive`: nobody submitted anything in between; `any`: others did, but no applicant did, and nothing was
            returned or taken back since. The history says so. The gate refuses it with `sealed`, `applicant`, `outputs`,
            `money`, `score`, and where the approval asks for an opinion or a signature.

            **Labels** name buttons in Chinese: `complete` (where no decision names it) and allowed operations.
            """;

    @Test
    void theTableIsCurrent() {
        StringBuilder page = new StringBuilder(HEAD);
        for (StepProperty property : StepProperty.values()) {
            page.append("| `%s` | %s | %s |\n".formatted(property.word(), property.takes(), property.meaning()));
        }
        GeneratedFile.check("docs/node-policies.md", page + TAIL);
    }
}
