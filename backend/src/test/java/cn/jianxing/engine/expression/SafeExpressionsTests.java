package cn.jianxing.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeExpressionsTests {

    private final SafeExpressions safe =
            new SafeExpressions(ModelFunctions.all().keySet());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${decision == 'approve'}",
                "#{decision == 'approve'}",
                "${reviewer}",
                "${total >= 80 && passed}",
                "${empty reviewers ? 'a' : 'b'}",
                "${post:of(subjectUnit,'station_head')}",
                "${post:above(subjectUnit,'town','institute_secretary')}",
                "${workdays:limit('star-rating.town-review')}",
                "${workdays:share('star-rating.town-review',0.8)}",
                "${workdays:remaining('star-rating.town-review',used)}",
                "${noteArrival}",
            })
    void whatModelsNeedIsHarmless(String text) {
        assertThatCode(() -> safe.check(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${bean.method()}",
                "#{bean.method()}",
                "${''.getClass()}",
                "${bean.property}",
                "${list[0]}",
                "${execution}",
                "${execution['class'].name}",
                "${task}",
                "${caseExecution}",
                "${connector}",
                "${externalTask}",
                "${authenticatedUserId}",
                "${variableContext}",
                "${currentUser()}",
                "${dateTime()}",
                "${now()}",
                "${post:all()}",
                "${x = 5}",
                "${",
                "text ${post:of(a.b,'c')}",
                "${decision == 'a'} #{bean.run()}",
            })
    void everythingElseIsRefused(String text) {
        assertThatThrownBy(() -> safe.check(text)).isInstanceOf(UnsafeExpression.class);
    }

    @Test
    void bothSpellingsAreExpressions() {
        assertThat(SafeExpressions.isExpression("a ${b}")).isTrue();
        assertThat(SafeExpressions.isExpression("a #{b}")).isTrue();
        assertThat(SafeExpressions.isExpression("a $b #c {d}")).isFalse();
    }
}
