package cn.jianxing.forms.validation;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.engine.feel.EngineFeel;
import cn.jianxing.forms.schema.Field;
import cn.jianxing.shared.FieldError;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTableRuleTests {

    private static final SubmissionCheck CHECK = new SubmissionCheck(new EngineFeel());
    private static final Signer SIGNER = new Signer("王秀英", OffsetDateTime.parse("2026-09-10T09:00:00+08:00"));
    private static final String KNOWN = "{'indicators':{'year':2026,'level':'station','rows':["
            + "{'code':'A1','title':'站长履职','points':4,'floor':0,'step':0.1,'auto':null,'self':null,'score':null,"
            + "'evidence':[],'edit':['self','evidence','comment'],'require':['self','evidence']},"
            + "{'code':'A2','title':'周台账','points':3,'floor':0,'step':0.1,'auto':2.5,'self':2.5,'score':null,"
            + "'evidence':[{'id':'old','name':'a.pdf'}],'edit':[],'require':[]},"
            + "{'code':'B1','title':'项目','points':5,'floor':-1,'step':0.5,'self':4,'score':null,'verdict':null,"
            + "'comment':null,'edit':['score','comment','verdict'],'require':['score'],'commentBelowFull':true}]}}";
    private static final String A1 = "{'code':'A1','self':3.5,'evidence':['e1']}";
    private static final String B1 = "{'code':'B1','score':5}";

    @Test
    void takesTheEditableColumnsIntoTheServersRows() {
        var result = check(A1 + "," + B1);

        assertThat(result.errors()).isEmpty();
        JsonNode rows = result.accepted().path("indicators").path("rows");
        assertThat(rows.path(0).path("self").decimalValue()).isEqualByComparingTo("3.5");
        assertThat(rows.path(0).path("evidence").toString()).isEqualTo("[\"e1\"]");
        assertThat(rows.path(0).path("comment").isNull()).isTrue();
        assertThat(rows.path(1))
                .isEqualTo(object(KNOWN).path("indicators").path("rows").path(1));
        assertThat(rows.path(2).path("score").intValue()).isEqualTo(5);
        assertThat(result.accepted().path("indicators").path("year").intValue()).isEqualTo(2026);
        assertThat(result.evidence()).isEqualTo(Map.of("indicators.A1.evidence", List.of("e1")));
    }

    @Test
    void theWholeTableMayBeSentBack() {
        String a2 = "{'code':'A2','title':'周台账','points':3.0,'auto':2.50,'self':2.5,'score':null,'evidence':['old'],"
                + "'verdict':null,'floor':0,'step':0.1,'edit':[],'require':[]}";

        assertThat(CHECK.check(
                                form(),
                                object(KNOWN),
                                object("{'indicators':{'year':2026,'level':'station','rows':[" + A1 + "," + a2 + ","
                                        + B1 + "]}}"),
                                SIGNER)
                        .errors())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'code':'A1','self':4.1,'evidence':['e1']}|A1.self|form.above-maximum",
                "{'code':'A1','self':-0.1,'evidence':['e1']}|A1.self|form.below-minimum",
                "{'code':'A1','self':3.55,'evidence':['e1']}|A1.self|form.bad-step",
                "{'code':'A1','evidence':['e1']}|A1.self|form.required",
                "{'code':'A1','self':null,'evidence':['e1']}|A1.self|form.required",
                "{'code':'A1','self':'3','evidence':['e1']}|A1.self|form.wrong-type",
                "{'code':'A1','self':1e400000000,'evidence':['e1']}|A1.self|form.wrong-type",
                "{'code':'A1','self':3}|A1.evidence|form.evidence-missing",
                "{'code':'A1','self':3,'evidence':[]}|A1.evidence|form.evidence-missing",
                "{'code':'A1','self':3,'evidence':'e1'}|A1.evidence|form.wrong-type",
                "{'code':'A1','self':3,'evidence':['1','2','3','4','5','6','7','8','9','10']}|A1.evidence|form.above-maximum",
                "{'code':'A1','self':3,'evidence':['e1'],'points':40}|A1.points|form.read-only-changed",
                "{'code':'A1','self':3,'evidence':['e1'],'score':4}|A1.score|form.read-only-changed",
                "{'code':'A1','self':3,'evidence':['e1'],'verdict':'confirm'}|A1.verdict|form.read-only-changed",
                "{'code':'A1','self':3,'evidence':['e1'],'edit':['score']}|A1.edit|form.read-only-changed",
                "{'code':'A1','self':3,'evidence':['e1'],'bonus':4}|A1.bonus|form.unknown-field",
                "{'code':'A1','self':3,'evidence':['e1'],'comment':5}|A1.comment|form.wrong-type",
                "{'code':'A2','self':3}|A2.self|form.read-only-changed",
                "{'code':'A2','auto':3}|A2.auto|form.read-only-changed",
                "{'code':'A2','evidence':['other']}|A2.evidence|form.read-only-changed",
                "{'code':'A2','evidence':[]}|A2.evidence|form.read-only-changed",
                "{'code':'Z9','self':3}|Z9|form.unknown-field",
                "{'code':'B1','score':5.5}|B1.score|form.above-maximum",
                "{'code':'B1','score':-1.5,'comment':'没有开展活动'}|B1.score|form.below-minimum",
                "{'code':'B1','score':0.3,'comment':'没有开展活动'}|B1.score|form.bad-step",
                "{'code':'B1','score':4.5}|B1.comment|form.required",
                "{'code':'B1','score':4.5,'comment':'太少'}|B1.comment|form.too-short",
                "{'code':'B1','score':4.5,'comment':'𠮷𠮷𠮷'}|B1.comment|form.too-short",
                "{'code':'B1','score':5,'verdict':'dispute'}|B1.comment|form.required",
                "{'code':'B1','score':5,'verdict':'perhaps'}|B1.verdict|form.not-an-option",
                "{'code':'B1','score':5,'verdict':true}|B1.verdict|form.wrong-type",
                "{'code':'B1','comment':'没有开展活动'}|B1.score|form.required"
            })
    void refusesByRowAndColumn(String row, String path, String code) {
        String others = row.contains("'A1'") ? B1 : row.contains("'B1'") ? A1 : A1 + "," + B1;

        assertThat(check(row + "," + others).errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("indicators." + path, code));
    }

    @Test
    void pointsBelowTheFullNumberWithAReasonAreFine() {
        assertThat(check(A1 + ",{'code':'B1','score':-1,'comment':'资料全部缺失','verdict':'dispute'}")
                        .errors())
                .isEmpty();
    }

    @Test
    void anOverlongCommentIsRefused() {
        assertThat(check(A1 + ",{'code':'B1','score':5,'comment':'" + "长".repeat(501) + "'}")
                        .errors())
                .extracting(FieldError::code)
                .containsExactly("form.too-long");
    }

    @Test
    void anAbsentTableMissesWhatIsRequired() {
        assertThat(CHECK.check(form(), object(KNOWN), object("{}"), SIGNER).errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("indicators.A1.self", "indicators.A1.evidence", "indicators.B1.score");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'indicators':[]}|form.required",
                "{'indicators':5}|form.wrong-type",
                "{'indicators':{'rows':5}}|form.wrong-type",
                "{'indicators':{'rows':[5]}}|form.wrong-type",
                "{'indicators':{'rows':[{'self':1}]}}|form.wrong-type",
                "{'indicators':{'rows':[{'code':'A2'},{'code':'A2'}]}}|form.wrong-type",
                "{'indicators':{'year':2025}}|form.read-only-changed",
                "{'indicators':{'bonus':5}}|form.unknown-field"
            })
    void refusesWhatIsNoTable(String submitted, String code) {
        assertThat(CHECK.check(form(), object(KNOWN), object(submitted), SIGNER).errors())
                .extracting(FieldError::code)
                .contains(code);
    }

    private static SubmissionCheck.Result check(String rows) {
        return CHECK.check(form(), object(KNOWN), object("{'indicators':{'rows':[" + rows + "]}}"), SIGNER);
    }

    private static Field form() {
        return Field.root(cn.jianxing.forms.FormFixtures.form("{'type':'indicatorTable','key':'indicators'}"));
    }
}
