package cn.jianxing.forms.validation;

import static cn.jianxing.forms.FormFixtures.form;
import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.engine.feel.EngineFeel;
import cn.jianxing.forms.schema.Field;
import cn.jianxing.shared.FieldError;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionCheckTests {

    private static final SubmissionCheck CHECK = new SubmissionCheck(new EngineFeel());
    private static final Signer SIGNER = new Signer("王秀英", OffsetDateTime.parse("2026-09-10T09:00:00+08:00"));

    @Test
    void aPatternThatTakesTooLongCountsAsNoMatch() {
        String slow = "^" + "a*".repeat(20) + "b$";
        ObjectNode form = form("{'type':'textarea','key':'q','validate':{'pattern':'" + slow + "'}}");

        assertThat(check(form, "{}", "{'q':'" + "a".repeat(5000) + "'}").errors())
                .extracting(FieldError::code)
                .containsExactly("form.pattern");
    }

    @Test
    void allErrorsAreNamedAtOnce() {
        ObjectNode form = form(
                "{'type':'textfield','key':'a','validate':{'required':true}}",
                "{'type':'group','components':[{'type':'number','key':'b','validate':{'max':1}}]}");

        assertThat(check(form, "{}", "{'b':2,'c':1,'toString':2}").errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("a", "form.required"),
                        org.assertj.core.groups.Tuple.tuple("b", "form.above-maximum"),
                        org.assertj.core.groups.Tuple.tuple("c", "form.unknown-field"),
                        org.assertj.core.groups.Tuple.tuple("toString", "form.unknown-field"));
    }

    @Test
    void aLimitComesWithTheError() {
        assertThat(check("number", "'validate':{'max':4}", "5").errors().get(0).params())
                .isEqualTo(Map.of("max", new java.math.BigDecimal("4")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'readonly':true|'北麦村'|true",
                "'disabled':true|'北麦村'|true",
                "'readonly':true|null|true",
                "'readonly':true|'南麦村'|false",
                "'disabled':true|'南麦村'|false",
                "'readonly':true|''|false"
            })
    void aReadOnlyValueMayBeSentBackButNotChanged(String property, String answer, boolean accepted) {
        ObjectNode form = form("{'type':'textfield','key':'q'," + property + "}");

        var result = check(form, "{'q':'北麦村'}", "{'q':" + answer + "}");

        assertThat(result.errors().isEmpty()).isEqualTo(accepted);
        assertThat(result.errors()).extracting(FieldError::code).allMatch("form.read-only-changed"::equals);
        assertThat(result.accepted()).isEqualTo(object("{'q':'北麦村'}"));
    }

    @Test
    void readOnlyNumbersAreComparedByValue() {
        ObjectNode form = form("{'type':'number','key':'q','readonly':true}");

        assertThat(check(form, "{'q':3}", "{'q':3.00}").errors()).isEmpty();
        assertThat(check(form, "{'q':3}", "{'q':3.01}").errors()).hasSize(1);
    }

    @Test
    void unitsAndPersonsAreOnlyShown() {
        ObjectNode form = form("{'type':'unitDisplay','key':'u'}", "{'type':'personDisplay','key':'p'}");
        String known = "{'u':{'code':'1','title':'北麦村'},'p':{'username':'a','name':'甲'}}";

        assertThat(check(form, known, known).errors()).isEmpty();
        assertThat(check(form, known, "{}").accepted()).isEqualTo(object(known));
        assertThat(check(form, known, "{'u':{'code':'2','title':'北麦村'}}").errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("u", "form.read-only-changed"));
    }

    @Test
    void readOnlyEvidenceIsComparedById() {
        ObjectNode form = form("{'type':'evidenceList','key':'q','readonly':true}");
        String known = "{'q':[{'id':'e1','name':'a.jpg','url':'/x'}]}";

        assertThat(check(form, known, "{'q':['e1']}").errors()).isEmpty();
        assertThat(check(form, known, "{'q':['e2']}").errors())
                .extracting(FieldError::code)
                .containsExactly("form.read-only-changed");
    }

    @Test
    void aHiddenAnswerIsDroppedAndNotMissed() {
        ObjectNode form = form(
                "{'type':'radio','key':'decision','values':[{'label':'通过','value':'approve'},{'label':'退回','value':'return'}]}",
                "{'type':'textarea','key':'reason','validate':{'required':true,'minLength':5}}");
        ((ObjectNode) form.path("components").path(1)).putObject("conditional").put("hide", "=decision != \"return\"");

        assertThat(check(form, "{}", "{'decision':'approve','reason':'x'}"))
                .satisfies(result -> assertThat(result.errors()).isEmpty())
                .satisfies(result -> assertThat(result.accepted()).isEqualTo(object("{'decision':'approve'}")));
        assertThat(check(form, "{}", "{'decision':'return'}").errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("reason", "form.required"));
    }

    @Test
    void aConditionReadsWhatTheServerProvidesAndNotWhatAPersonForges() {
        ObjectNode form = form(
                "{'type':'checkbox','key':'locked','readonly':true}",
                "{'type':'textfield','key':'q','validate':{'required':true},'conditional':{'hide':'=locked = true'}}");

        assertThat(check(form, "{'locked':false}", "{'locked':true}").errors())
                .extracting(FieldError::code)
                .containsExactlyInAnyOrder("form.read-only-changed", "form.required");
    }

    @Test
    void theServerSigns() {
        assertThat(check("signature", "'label':'签名'", "true").accepted())
                .isEqualTo(object("{'q':{'name':'王秀英','at':'2026-09-10T09:00:00+08:00'}}"));
    }

    @Test
    void rareCharactersAndEmojiAreKeptAsTheyAre() {
        String text = "𠮷家㼆村 👨‍👩‍👧 ok";

        assertThat(check("textarea", "'label':'x'", "'" + text + "'")
                        .accepted()
                        .path("q")
                        .textValue())
                .isEqualTo(text);
    }

    @Test
    void numbersKeepEveryDigitAndWholeNumbersStayWhole() {
        assertThat(check("number", "'label':'x'", "0.1234567890123456789")
                        .accepted()
                        .path("q")
                        .decimalValue())
                .isEqualTo("0.1234567890123456789");
        assertThat(check("number", "'label':'x'", "2026.0").accepted().path("q").isInt())
                .isTrue();
    }

    @Test
    void namedAttachmentsAreReportedByPath() {
        assertThat(check("evidenceList", "'max':9", "['e1','e2']").evidence())
                .isEqualTo(Map.of("q", List.of("e1", "e2")));
    }

    private static SubmissionCheck.Result check(String type, String properties, String answer) {
        ObjectNode form = form("{'type':'" + type + "','key':'q'," + properties + "}");
        return check(form, "{'stars':[{'label':'五星','value':5}],'words':['五星']}", "{'q':" + answer + "}");
    }

    private static SubmissionCheck.Result check(ObjectNode form, String provided, String submitted) {
        return CHECK.check(Field.root(form), object(provided), object(submitted), SIGNER);
    }
}
