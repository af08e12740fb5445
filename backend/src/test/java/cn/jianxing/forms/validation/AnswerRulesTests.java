package cn.jianxing.forms.validation;

import static cn.jianxing.forms.FormFixtures.form;
import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.engine.feel.EngineFeel;
import cn.jianxing.forms.schema.Field;
import cn.jianxing.shared.FieldError;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each type of field accepts, and by which name it refuses. */
class AnswerRulesTests {

    private static final SubmissionCheck CHECK = new SubmissionCheck(new EngineFeel());
    private static final Signer SIGNER = new Signer("王秀英", OffsetDateTime.parse("2026-09-10T09:00:00+08:00"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "textfield|'validate':{'required':true}|'x'",
                "textfield|'validate':{'minLength':2,'maxLength':3}|'三个字'",
                "textfield|'validate':{'maxLength':2}|'𠮷㼆'",
                "textfield|'validate':{'maxLength':1}|'😀'",
                "textfield|'validate':{'pattern':'^[0-9]+$'}|'123'",
                "textfield|'validate':{'pattern':'^[0-9]+$'}|''",
                "textfield|'validate':{'validationType':'email'}|'a.b@example.org'",
                "textarea|'validate':{'maxLength':10}|'  前后空白不计  '",
                "textarea|'label':'x'|null",
                "number|'validate':{'min':0,'max':100}|100",
                "number|'validate':{'required':true,'min':0}|0",
                "number|'decimalDigits':1,'increment':0.1|0.3",
                "number|'increment':0.1|1.1",
                "number|'decimalDigits':0|3.0",
                "number|'serializeToString':true|'0.30'",
                "checkbox|'validate':{'required':true}|true",
                "checkbox|'label':'x'|false",
                "radio|'values':[{'label':'甲','value':'a'}]|'a'",
                "select|'valuesKey':'stars'|5",
                "select|'valuesKey':'words'|'五星'",
                "checklist|'values':[{'label':'甲','value':'a'},{'label':'乙','value':'b'}]|['b','a']",
                "checklist|'values':[{'label':'甲','value':'a'}]|[]",
                "datetime|'subtype':'date'|'2026-09-10'",
                "datetime|'subtype':'date','disallowPassedDates':true|'2026-09-10'",
                "datetime|'subtype':'time','timeSerializingFormat':'no_timezone'|'09:30'",
                "datetime|'subtype':'time','timeSerializingFormat':'utc_offset'|'09:30+08:00'",
                "datetime|'subtype':'time','timeSerializingFormat':'utc_normalized'|'01:30Z'",
                "datetime|'subtype':'datetime','timeSerializingFormat':'utc_offset'|'2026-09-10T09:30+08:00'",
                "datetime|'subtype':'datetime','timeSerializingFormat':'no_timezone'|'2026-09-10T09:30'",
                "signature|'validate':{'required':true}|true",
                "evidenceList|'max':2|['e1','e2']",
                "evidenceList|'max':1|['e1','e1']"
            })
    void acceptsGoodAnswers(String type, String properties, String answer) {
        assertThat(check(type, properties, answer).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "textfield|'validate':{'required':true}|''|form.required",
                "textfield|'validate':{'required':true}|'   '|form.required",
                "textfield|'validate':{'required':true}|null|form.required",
                "textfield|'validate':{'minLength':2}|'𠮷'|form.too-short",
                "textfield|'validate':{'maxLength':2}|'三个字'|form.too-long",
                "textfield|'validate':{'pattern':'^[0-9]+$'}|'12a'|form.pattern",
                "textfield|'validate':{'validationType':'email'}|'nobody'|form.pattern",
                "textfield|'label':'x'|5|form.wrong-type",
                "textfield|'label':'x'|true|form.wrong-type",
                "textfield|'label':'x'|['a']|form.wrong-type",
                "textfield|'label':'x'|{'a':'b'}|form.wrong-type",
                "textfield|'label':'x'|'a\\u0000b'|form.wrong-type",
                "textarea|'label':'x'|'\\ud842'|form.wrong-type",
                "number|'validate':{'required':true}|null|form.required",
                "number|'validate':{'min':1}|0.99|form.below-minimum",
                "number|'validate':{'max':4}|4.01|form.above-maximum",
                "number|'increment':0.1|0.35|form.bad-step",
                "number|'decimalDigits':2|0.125|form.bad-step",
                "number|'label':'x'|'5'|form.wrong-type",
                "number|'serializeToString':true|5|form.wrong-type",
                "number|'serializeToString':true|'fünf'|form.wrong-type",
                "number|'label':'x'|true|form.wrong-type",
                "number|'label':'x'|1e999999999|form.wrong-type",
                "number|'label':'x'|1e-999999999|form.wrong-type",
                "number|'label':'x'|12345678901234567890123456789012345|form.wrong-type",
                "checkbox|'validate':{'required':true}|false|form.required",
                "checkbox|'label':'x'|'true'|form.wrong-type",
                "radio|'values':[{'label':'甲','value':'a'}]|'b'|form.not-an-option",
                "radio|'values':[{'label':'甲','value':'a'}]|['a']|form.wrong-type",
                "radio|'values':[{'label':'甲','value':'a'}],'validate':{'required':true}|''|form.required",
                "select|'valuesKey':'stars'|6|form.not-an-option",
                "select|'valuesKey':'nowhere'|'x'|form.not-an-option",
                "checklist|'values':[{'label':'甲','value':'a'}]|['a','b']|form.not-an-option",
                "checklist|'values':[{'label':'甲','value':'a'}]|'a'|form.wrong-type",
                "checklist|'values':[{'label':'甲','value':'a'}],'validate':{'required':true}|[]|form.required",
                "datetime|'subtype':'date'|'2026-02-30'|form.wrong-type",
                "datetime|'subtype':'date'|20260910|form.wrong-type",
                "datetime|'subtype':'date','disallowPassedDates':true|'2026-09-09'|form.below-minimum",
                "datetime|'subtype':'date','validate':{'required':true}|null|form.required",
                "datetime|'subtype':'time','timeSerializingFormat':'no_timezone'|'25:00'|form.wrong-type",
                "datetime|'subtype':'datetime','timeSerializingFormat':'utc_offset'|'2026-09-10'|form.wrong-type",
                "signature|'validate':{'required':true}|false|form.required",
                "signature|'label':'x'|{'name':'别人','at':'2020-01-01T00:00:00Z'}|form.wrong-type",
                "signature|'label':'x'|'王秀英'|form.wrong-type",
                "evidenceList|'validate':{'required':true}|[]|form.evidence-missing",
                "evidenceList|'max':1|['e1','e2']|form.above-maximum",
                "evidenceList|'label':'x'|'e1'|form.wrong-type",
                "evidenceList|'label':'x'|[5]|form.wrong-type"
            })
    void refusesBadAnswersByName(String type, String properties, String answer, String code) {
        assertThat(check(type, properties, answer).errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("q", code));
    }

    private static SubmissionCheck.Result check(String type, String properties, String answer) {
        ObjectNode form = form("{'type':'" + type + "','key':'q'," + properties + "}");
        return check(form, "{'stars':[{'label':'五星','value':5}],'words':['五星']}", "{'q':" + answer + "}");
    }

    private static SubmissionCheck.Result check(ObjectNode form, String provided, String submitted) {
        return CHECK.check(Field.root(form), object(provided), object(submitted), SIGNER);
    }
}
