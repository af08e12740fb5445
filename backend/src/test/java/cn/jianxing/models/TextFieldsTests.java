package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.engine.Feel;
import cn.jianxing.forms.validation.Signer;
import cn.jianxing.forms.validation.SubmissionCheck;
import cn.jianxing.testing.JianxingTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** No text field of a shipped form stops rare characters; that they go all the way is shown by RareTextTests. */
@JianxingTest
class TextFieldsTests {

    private static final String RARE = "𠮷家㼆村 👨‍👩‍👧 会议记录";

    @Autowired
    Feel feel;

    @ParameterizedTest
    @MethodSource("textFields")
    void everyTextFieldOfTheShippedFormsTakesThem(String form, String key, ObjectNode schema) {
        String text = longEnough(schema, key);
        assertThat(choices(schema))
                .as(form)
                .map(choice -> taken(schema, choice.put(key, text), key))
                .contains(text);
    }

    private static String longEnough(ObjectNode schema, String key) {
        int least = schema.findParents("type").stream()
                .filter(part -> part.path("key").asText().equals(key))
                .mapToInt(part -> part.path("validate").path("minLength").asInt())
                .max()
                .orElse(0);
        return RARE.repeat(least / RARE.codePointCount(0, RARE.length()) + 1);
    }

    /** No answer, and each of the options that could show a field. */
    private static List<ObjectNode> choices(ObjectNode schema) {
        List<ObjectNode> choices = new ArrayList<>(List.of(object("{}")));
        schema.findParents("values")
                .forEach(part -> part.path("values").forEach(option -> {
                    ObjectNode choice = object("{}");
                    choice.set(part.path("key").asText(), option.path("value"));
                    choices.add(choice);
                }));
        return choices;
    }

    private String taken(ObjectNode schema, ObjectNode data, String key) {
        var result = new SubmissionCheck(feel)
                .check(
                        cn.jianxing.forms.schema.Field.root(schema),
                        object("{}"),
                        data,
                        new Signer("谁", OffsetDateTime.parse("2026-09-10T09:00:00+08:00")));
        boolean refused =
                result.errors().stream().anyMatch(error -> error.field().equals(key));
        return refused ? "refused" : result.accepted().path(key).asText();
    }

    static List<Arguments> textFields() throws IOException {
        List<Arguments> fields = new ArrayList<>();
        for (Resource form : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form")) {
            ObjectNode schema = (ObjectNode) new ObjectMapper().readTree(form.getInputStream());
            schema.findParents("type").stream()
                    .filter(part -> Set.of("textfield", "textarea")
                            .contains(part.path("type").asText()))
                    .filter(part -> !part.path("readonly").asBoolean()
                            && !part.path("disabled").asBoolean())
                    .forEach(part -> fields.add(Arguments.of(
                            schema.path("id").asText(), part.path("key").asText(), schema)));
        }
        return fields;
    }
}
