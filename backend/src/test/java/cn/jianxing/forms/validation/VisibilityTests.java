package cn.jianxing.forms.validation;

import static cn.jianxing.forms.FormFixtures.form;
import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.engine.feel.EngineFeel;
import cn.jianxing.forms.FormFixtures;
import cn.jianxing.forms.schema.Field;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VisibilityTests {

    private final Visibility visibility = new Visibility(new EngineFeel());

    /** Recorded from feelin 6.1, which form-js 1.23 decides with. */
    static List<Arguments> recordedFromTheBrowser() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        try (var stream = VisibilityTests.class.getResourceAsStream("/form-samples/feelin-conditions.json")) {
            for (JsonNode one : FormFixtures.JSON.readTree(stream)) {
                cases.add(Arguments.of(
                        one.path("expression").asText(),
                        one.path("data"),
                        one.path("hidden").asBoolean()));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("recordedFromTheBrowser")
    void hidesWhatTheBrowserHides(String expression, ObjectNode data, boolean hidden) {
        ObjectNode form = form("{'type':'textfield','key':'question'}");
        ((ObjectNode) form.path("components").path(0)).putObject("conditional").put("hide", "=" + expression);

        assertThat(visibility.hidden(Field.root(form), data).contains("question"))
                .isEqualTo(hidden);
    }

    @Test
    void aHiddenGroupHidesWhatIsInIt() {
        Field form = Field.root(form("{'type':'group','conditional':{'hide':'=kind = 1'},'components':["
                + "{'type':'group','components':[{'type':'textfield','key':'inner'}]}]}"));

        assertThat(visibility.hidden(form, object("{'kind':1}"))).containsExactly("inner");
        assertThat(visibility.hidden(form, object("{'kind':2}"))).isEmpty();
    }

    @Test
    void whatDependsOnAHiddenAnswerIsDecidedWithoutIt() {
        Field form = Field.root(form(
                "{'type':'checkbox','key':'first','conditional':{'hide':'=off = true'}}",
                "{'type':'textfield','key':'second','conditional':{'hide':'=first != true'}}"));

        assertThat(visibility.hidden(form, object("{'off':true,'first':true}")))
                .containsExactlyInAnyOrder("first", "second");
    }
}
