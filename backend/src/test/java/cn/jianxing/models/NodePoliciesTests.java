package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What a model lays down for a step holds against direct calls, columns of lists included. */
@PolicyTest
class NodePoliciesTests {

    private static final String CHECK = "Activity_CheckFitting";
    private static final String APPROVE = "Activity_ApproveFitting";

    @Autowired
    Officials officials;

    @Autowired
    PolicyTrials trials;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    TaskActs acts;

    @Test
    void whatIsHiddenNeverLeavesTheServer() {
        Station station = stations.next();
        Task check = officials.task(trials.filled(station), CHECK);

        Answer page = acts.read(station.secretary(), check, "");

        assertThat(page.body().at("/form/data").toString())
                .isEqualTo(
                        "{\"purpose\":\"𠮷祥㼆会\",\"pictures\":[],\"rooms\":[{\"name\":\"礼堂\",\"area\":120,\"kind\":\"indoor\"},"
                                + "{\"name\":\"广场\",\"area\":400}]}");
        assertThat(page.text()).doesNotContain("13900000000", "单价", "\"price\"", "联系电话");
        assertThat(page.body().at("/demands/labels").toString()).contains("核对完毕", "交给同事");
        assertThat(page.body().at("/operations").toString())
                .contains("transfer", "return")
                .doesNotContain("delegate");
    }

    @Test
    void theGateRefusesFieldsAndSignaturesTheFormDoesNotHave() {
        assertThat(trials.findings(
                        "readonly\" value=\"purpose, pictures, rooms[].name\"",
                        "readonly\" value=\"aim, rooms[].size\""))
                .contains("model.field-unknown the form of the step has no field aim")
                .contains("model.field-unknown the form of the step has no field rooms.size");
        assertThat(trials.findings("name=\"hidden\" value=\"decision,sign\"", "name=\"fixed-rows\" value=\"purpose\""))
                .contains("model.field-unknown purpose is no list");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'contact':'1'                                            | contact form.unknown-field",
                "'sign':true                                              | sign form.unknown-field",
                "'purpose':'别的'                                         | purpose form.read-only-changed",
                "'rooms':[{'area':100,'price':1},{'area':380}]            | rooms.0.price form.unknown-field",
                "'rooms':[{'area':100,'name':'食堂'},{'area':380}]        | rooms.0.name form.read-only-changed",
                "'rooms':[{'area':100,'name':'广场'},{'area':380}]        | rooms.0.name form.read-only-changed",
                "'rooms':[{'area':100}]                                   | rooms form.rows-fixed",
                "'rooms':[{'area':100},{'area':380},{'area':1}]           | rooms form.rows-fixed",
                "'rooms':[{'area':100},{}]                                | rooms.1.area form.required",
                "'rooms':[{'area':100},{'area':501}]                      | rooms.1.area form.above-maximum",
                "'rooms':[{'area':100,'kind':'moon'},{'area':380}]        | rooms.0.kind form.not-an-option",
                "'rooms':[{'area':'x'},{'area':380}]                      | rooms.0.area form.wrong-type",
                "'rooms':[7,{'area':380}]                                 | rooms.0 form.wrong-type",
                "'rooms':'all'                                            | rooms form.wrong-type",
            })
    void aDirectCallCannotWriteWhatTheStepClosesOrHides(String answers, String error) {
        Station station = stations.station(Stations.BEIMAI);
        Task check = officials.task(trials.filled(station), CHECK);
        String rooms = answers.contains("'rooms'") ? "" : ",'rooms':[{'area':100},{'area':380}]";

        Answer refused = desk.complete(
                station.secretary(), check.getId(), object("{'decision':'approve'," + answers + rooms + "}"));

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.firstError()).isEqualTo(error);
        assertThat(refused.speaksChinese()).isTrue();
    }

    @Test
    void aReadOnlyValueSentBackUnchangedIsAccepted() {
        Station station = stations.next();
        Task check = officials.task(trials.filled(station), CHECK);

        Answer done = desk.complete(
                station.secretary(),
                check.getId(),
                object("{'decision':'approve','purpose':'𠮷祥㼆会',"
                        + "'rooms':[{'name':'礼堂','area':100},{'name':'广场','area':380}]}"));

        assertThat(done.status()).as(done.text()).isEqualTo(200);
    }

    @Test
    void theNextStepSeesAllThatEarlierStepsEnteredTogether() {
        Station station = stations.next();
        Task approve = officials.task(trials.checked(station), APPROVE);

        assertThat(acts.read(station.townHead(), approve, "").body().at("/form/data"))
                .isEqualTo(
                        object(
                                "{'purpose':'𠮷祥㼆会','contact':'13900000000','contract':[],'pictures':[],'rooms':["
                                        + "{'name':'礼堂','area':100,'price':300,'kind':'indoor'},{'name':'广场','area':380,'price':90}]}"));
    }

    @Test
    void anOpinionIsAskedForWhereTheModelSaysSo() {
        Station station = stations.next();
        Task check = officials.task(trials.filled(station), CHECK);
        String rejected = "{'decision':'reject','rooms':[{'area':100},{'area':380}]}";

        assertThat(decide(station.secretary(), check, rejected, " ").code()).isEqualTo("task.opinion-required");
        assertThat(decide(station.secretary(), check, rejected, "𠮷㼆👍不").code())
                .isEqualTo("task.opinion-too-short");
        assertThat(decide(station.secretary(), check, rejected, "𠮷㼆👍不行").status())
                .isEqualTo(200);
    }

    @Test
    void aSignatureIsAskedForWithTheDecisionTheModelNames() {
        Station station = stations.next();
        Task approve = officials.task(trials.checked(station), APPROVE);

        assertThat(decide(station.townHead(), approve, "{'decision':'approve'}", null)
                        .code())
                .isEqualTo("task.opinion-required");
        assertThat(decide(station.townHead(), approve, "{'decision':'approve'}", "同意布置")
                        .firstError())
                .isEqualTo("sign form.required");
        assertThat(decide(station.townHead(), approve, "{'decision':'approve','sign':true}", "同意布置")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void withAnotherDecisionNoSignatureIsAskedFor() {
        Station station = stations.next();
        Task approve = officials.task(trials.checked(station), APPROVE);

        assertThat(decide(station.townHead(), approve, "{'decision':'reject'}", "先不布置")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anOperationTheStepDoesNotNameIsRefused() {
        Station station = stations.next();
        Task check = officials.task(trials.filled(station), CHECK);

        assertThat(acts.read(station.secretary(), check, "colleagues?for=delegate")
                        .code())
                .isEqualTo("task.not-allowed");
    }

    private Answer decide(String username, Task task, String data, @org.jspecify.annotations.Nullable String comment) {
        JsonNode body = object("{}").put("comment", comment).set("data", object(data));
        return desk.send(
                username,
                MockMvcRequestBuilders.post("/api/tasks/" + task.getId() + "/completion")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
