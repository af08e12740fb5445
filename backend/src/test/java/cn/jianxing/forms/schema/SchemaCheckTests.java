package cn.jianxing.forms.schema;

import static cn.jianxing.forms.FormFixtures.form;
import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.engine.feel.EngineFeel;
import cn.jianxing.shared.FieldError;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCheckTests {

    private static final EngineFeel FEEL = new EngineFeel();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'text','text':'### 自评\\n- 得分<60 不通过'}",
                "{'type':'separator','id':'Line_1','layout':{'row':'Row_1','columns':null}}",
                "{'type':'group','label':'结论','showOutline':true,'components':[{'type':'checkbox','key':'ok','label':'同意'}]}",
                "{'type':'textfield','key':'name','label':'姓名','validate':{'required':true,'minLength':2,'maxLength':20,'pattern':'^[^\\\\s]+$'}}",
                "{'type':'textfield','key':'mail','validate':{'validationType':'email'},'appearance':{'suffixAdorner':'邮箱'}}",
                "{'type':'textarea','key':'comment','label':'意见','conditional':{'hide':'=decision = null'}}",
                "{'type':'number','key':'score','decimalDigits':1,'increment':0.1,'validate':{'min':0,'max':100}}",
                "{'type':'radio','key':'decision','values':[{'label':'通过','value':'approve'},{'label':'退回','value':'return'}]}",
                "{'type':'select','key':'star','valuesKey':'stars','searchable':true}",
                "{'type':'checklist','key':'kinds','values':[{'label':'甲','value':'a'}],'defaultValue':['a']}",
                "{'type':'datetime','key':'on','subtype':'date','dateLabel':'日期','disallowPassedDates':true}",
                "{'type':'unitDisplay','key':'unit','label':'申报站点'}",
                "{'type':'personDisplay','key':'person'}",
                "{'type':'evidenceList','key':'files','max':9,'validate':{'required':true}}",
                "{'type':'signature','key':'signature','validate':{'required':true}}",
                "{'type':'indicatorTable','key':'indicators','label':'指标'}",
                "{'type':'dynamiclist','path':'items','label':'明细','isRepeating':true,'allowAddRemove':true,'minRows':1,'maxRows':9,'components':[{'type':'number','key':'amount','label':'金额'}]}"
            })
    void acceptsEveryTypeWeUse(String component) {
        assertThat(check(form(component))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'type':'html','content':'<b>x</b>'}|form.schema-type",
                "{'type':'iframe','url':'https://example.org'}|form.schema-type",
                "{'type':'image','source':'x'}|form.schema-type",
                "{'type':'script'}|form.schema-type",
                "{'type':'button','action':'submit'}|form.schema-type",
                "{'type':'dynamiclist','path':'x','components':[]}|form.schema-list",
                "{'type':'dynamiclist','isRepeating':true,'components':[]}|form.schema-key",
                "{'type':'dynamiclist','path':'x','isRepeating':true,'components':[{'type':'signature','key':'s'}]}|form.schema-column",
                "{'type':'dynamiclist','path':'x','isRepeating':true,'components':[{'type':'dynamiclist','path':'y','isRepeating':true,'components':[]}]}|form.schema-column",
                "{'type':'dynamiclist','path':'x','isRepeating':true,'components':[{'type':'number','key':'n','conditional':{'hide':'=a = 1'}}]}|form.schema-column",
                "{'type':'dynamiclist','path':'x','isRepeating':true,'components':[{'type':'number','key':'n'},{'type':'number','key':'n'}]}|form.schema-duplicate",
                "{'type':'documentPreview','key':'x'}|form.schema-type",
                "'text'|form.schema-type",
                "{'type':'textfield','key':'a','onclick':'x'}|form.schema-property",
                "{'type':'textfield','key':'a','label':'=name'}|form.schema-property",
                "{'type':'textfield','key':'a','label':'{{name}}'}|form.schema-property",
                "{'type':'textfield','key':'a','label':5}|form.schema-property",
                "{'type':'textfield','key':'a','readonly':'=true'}|form.schema-property",
                "{'type':'textfield','key':'a','validate':{'minLength':'=5'}}|form.schema-property",
                "{'type':'textfield','key':'a','validate':{'maxLength':1000000}}|form.schema-property",
                "{'type':'textfield','key':'a.b'}|form.schema-property",
                "{'type':'textfield','key':'__proto__'}|form.schema-property",
                "{'type':'textfield','key':'constructor'}|form.schema-property",
                "{'type':'text','text':'<script>alert(1)</script>'}|form.schema-property",
                "{'type':'text','text':'[x](javascript:alert(1))'}|form.schema-property",
                "{'type':'group','path':'x','components':[]}|form.schema-property",
                "{'type':'number','key':'a','increment':0}|form.schema-property",
                "{'type':'number','key':'a','validate':{'max':'100'}}|form.schema-property",
                "{'type':'select','key':'a','valuesExpression':'=x'}|form.schema-property",
                "{'type':'radio','key':'a','values':[{'label':'x','value':'1'},{'label':'y','value':'1'}]}|form.schema-property",
                "{'type':'radio','key':'a','values':[{'label':'x','value':''}]}|form.schema-property",
                "{'type':'evidenceList','key':'a','max':5000}|form.schema-property",
                "{'type':'radio','key':'a'}|form.schema-options",
                "{'type':'radio','key':'a','valuesKey':'b','values':[]}|form.schema-options",
                "{'type':'textfield'}|form.schema-key",
                "{'type':'textfield','key':'a','validate':{'pattern':'(a+)+$'}}|form.schema-pattern",
                "{'type':'textfield','key':'a','conditional':{'hide':'a = 1'}}|form.schema-condition",
                "{'type':'textfield','key':'a','conditional':{'hide':'=a = = 1'}}|form.schema-condition",
                "{'type':'textfield','key':'a','conditional':{'hide':'=not(a'}}|form.schema-condition",
                "{'type':'textfield','key':'a','conditional':{'hide':'=if a then b else c'}}|form.schema-condition"
            })
    void refusesEverythingElse(String component, String code) {
        assertThat(check(form(component))).extracting(FieldError::code).contains(code);
    }

    @Test
    void keysAreUniqueAcrossGroups() {
        ObjectNode form =
                form("{'type':'textfield','key':'a'}", "{'type':'group','components':[{'type':'number','key':'a'}]}");

        assertThat(check(form)).extracting(FieldError::code).containsExactly("form.schema-duplicate");
    }

    @Test
    void theIdMustBeTheFormsOwn() {
        ObjectNode form = form("{'type':'separator'}").put("id", "other.form");

        assertThat(check(form)).extracting(FieldError::code).containsExactly("form.schema-id");
    }

    @Test
    void tooManyComponentsAreRefused() {
        String[] many = java.util.stream.IntStream.range(0, 301)
                .mapToObj(i -> "{'type':'textfield','key':'k" + i + "'}")
                .toArray(String[]::new);

        assertThat(check(form(many))).extracting(FieldError::code).contains("form.schema-too-large");
    }

    @Test
    void groupsTooDeepAreRefused() {
        String nested = "{'type':'separator'}";
        for (int i = 0; i < 6; i++) {
            nested = "{'type':'group','components':[" + nested + "]}";
        }

        assertThat(check(form(nested))).extracting(FieldError::code).contains("form.schema-too-large");
    }

    @Test
    void aHugeFormIsRefused() {
        ObjectNode form = form("{'type':'separator'}");
        form.withObject("properties").put("x", "长".repeat(100_000));

        assertThat(check(form)).extracting(FieldError::code).containsExactly("form.schema-too-large");
    }

    @Test
    void theVersionDoesNotDependOnTheOrderOfProperties() {
        assertThat(CanonicalJson.version(object("{'a':1,'b':[{'c':'𠮷','d':null}]}")))
                .isEqualTo(CanonicalJson.version(object("{'b':[{'d':null,'c':'𠮷'}],'a':1}")))
                .isNotEqualTo(CanonicalJson.version(object("{'a':2,'b':[{'c':'𠮷','d':null}]}")));
    }

    private static List<FieldError> check(ObjectNode form) {
        return SchemaCheck.of("test.form", form, FEEL::parses);
    }
}
