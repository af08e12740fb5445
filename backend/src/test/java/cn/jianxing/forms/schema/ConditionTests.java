package cn.jianxing.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTests {

    @Test
    void readsTheAnswersThatAreNamed() {
        Condition condition =
                Condition.of("=decision != \"退回\" and (unit.kind = \"village\" or not(ok) or score >= 5.5)");

        assertThat(condition.names()).containsExactlyInAnyOrder("decision", "unit", "ok", "score");
    }

    @Test
    void constantsAndFunctionsAreNoAnswers() {
        assertThat(Condition.of("=list contains(kinds, \"a\") or x = null or y = true")
                        .names())
                .containsExactlyInAnyOrder("kinds", "x", "y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision = 1",
                "=if a then b else c",
                "=for x in y return x",
                "=some x in y satisfies x",
                "=a between 1 and 2",
                "=function(a) a",
                "=string length(a) > 1",
                "=now() > a",
                "=a + 1 = 2",
                "=a[1] = 2",
                "={a: 1}.a",
                "=a instance of number",
                "=a ** b",
                "=\"a\\u0041\" = b",
                "=matches(a, \"(a+)+\")",
                "=first name = 1",
                "=not(a, b)",
                "=a, b",
                "=a)(",
                "=a(b)"
            })
    void whatIsOutsideThePartOfFeelWeAllowIsRefused(String text) {
        assertThatThrownBy(() -> Condition.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOverlongConditionIsRefused() {
        assertThatThrownBy(() -> Condition.of("=" + "a=1 or ".repeat(100) + "a=1"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
