package cn.jianxing.forms.validation;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxing.engine.feel.EngineFeel;
import cn.jianxing.forms.schema.Field;
import cn.jianxing.shared.FieldError;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteRowRuleTests {

    private static final SubmissionCheck CHECK = new SubmissionCheck(new EngineFeel());
    private static final Signer SIGNER = new Signer("王秀英", OffsetDateTime.parse("2026-03-10T09:00:00+08:00"));
    private static final String KNOWN = "{'sites':{'columns':[{'key':'star','title':'现有星级'},"
            + "{'key':'order','title':'推荐次序','input':'number','min':1,'max':5},"
            + "{'key':'reason','title':'推荐理由','input':'text'},{'key':'out','title':'移出','input':'flag'}],'rows':["
            + "{'code':'990101001001','title':'北麦村','star':'三星级','edit':['order','reason','out']},"
            + "{'code':'990101001002','title':'麦浪村','star':'五星级','edit':[]}]}}";

    @Test
    void takesTheOpenCellsIntoTheServersRows() {
        var result = check("{'code':'990101001001','order':2,'reason':'活动经常化，群众满意','out':true}");

        assertThat(result.errors()).isEmpty();
        var row = result.accepted().path("sites").path("rows").path(0);
        assertThat(row.path("order").intValue()).isEqualTo(2);
        assertThat(row.path("reason").asText()).isEqualTo("活动经常化，群众满意");
        assertThat(row.path("out").asBoolean()).isTrue();
        assertThat(row.path("star").asText()).isEqualTo("三星级");
        assertThat(result.accepted().path("sites").path("rows").path(1))
                .isEqualTo(object(KNOWN).path("sites").path("rows").path(1));
    }

    @Test
    void whatIsLeftOutIsKeptEmpty() {
        var result = check("{'code':'990101001001','reason':' '}");

        assertThat(result.errors()).isEmpty();
        var row = result.accepted().path("sites").path("rows").path(0);
        assertThat(row.path("order").isNull()).isTrue();
        assertThat(row.path("reason").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            990101001001 | 'order':6             | order  | form.above-maximum
            990101001001 | 'order':0             | order  | form.below-minimum
            990101001001 | 'order':1.5           | order  | form.bad-step
            990101001001 | 'order':'1'           | order  | form.wrong-type
            990101001001 | 'reason':'好'          | reason | form.too-short
            990101001001 | 'reason':3            | reason | form.wrong-type
            990101001001 | 'out':'true'          | out    | form.wrong-type
            990101001001 | 'star':'五星级'        | star   | form.read-only-changed
            990101001001 | 'note':'x'            | note   | form.unknown-field
            990101001002 | 'order':1             | order  | form.read-only-changed
            """)
    void refusesWhatTheListDoesNotOpen(String site, String cell, String column, String code) {
        var result = check("{'code':'%s',%s}".formatted(site, cell));

        assertThat(result.errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("sites." + site + "." + column, code));
    }

    @Test
    void refusesASiteThatIsNotInTheList() {
        var result = check("{'code':'990101002001','order':1}");

        assertThat(result.errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("sites.990101002001", "form.unknown-field"));
    }

    private static SubmissionCheck.Result check(String row) {
        Field form = Field.root(object(
                "{'id':'sample.sites','type':'default','components':[{'type':'siteTable','id':'F','key':'sites'}]}"));
        return CHECK.check(form, object(KNOWN), object("{'sites':{'rows':[" + row + "]}}"), SIGNER);
    }
}
