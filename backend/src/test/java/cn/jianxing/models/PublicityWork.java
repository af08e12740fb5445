package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.DeskOverHttp.Answer;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A campaign's results in public, and what people say about them. */
@TestComponent
class PublicityWork {

    private final CampaignWork work;
    private final Officials officials;
    private final DeskOverHttp desk;
    private final JdbcTemplate jdbc;

    PublicityWork(CampaignWork work, Officials officials, DeskOverHttp desk, JdbcTemplate jdbc) {
        this.work = work;
        this.officials = officials;
        this.desk = desk;
        this.jdbc = jdbc;
    }

    String approved() {
        String caseId = work.score(96);
        work.agree(caseId);
        work.approve(caseId);
        return caseId;
    }

    String published() {
        String caseId = approved();
        work.draftNotice(caseId);
        officials.complete(caseId, "Activity_ApproveNotice", "office.director", "{'decision':'approve'}");
        work.post(caseId);
        return caseId;
    }

    void objectTo(String caseId, String unit) {
        Answer answer = raise("office05", notice(caseId), unit, "张三", "台账与事实不符，事项是" + unit);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    void objectUnnamed(String caseId, String unit) {
        Answer answer = post(
                "office05",
                "/api/public-notices/" + notice(caseId) + "/objections",
                "{'rowKey':'%s','realName':false,'facts':'台账与事实不符'}".formatted(unit));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    Answer askForReview(String person, String caseId, String objection, String facts) {
        return post(
                person,
                "/api/public-notices/" + notice(caseId) + "/objections/" + objection + "/review",
                "{'facts':'%s'}".formatted(facts));
    }

    /** The objection of the case, or its review. */
    String objection(String caseId, @Nullable String reviewOf) {
        return jdbc.queryForObject(
                "select id from objection where case_id = ? and review_of <=> ?", String.class, caseId, reviewOf);
    }

    Answer raise(String person, String notice, String unit, String name, String facts) {
        return post(
                person,
                "/api/public-notices/" + notice + "/objections",
                "{'rowKey':'%s','objectorName':'%s','objectorContact':'13912345678','realName':true,'facts':'%s'}"
                        .formatted(unit, name, facts));
    }

    void admit(String caseId, String data) {
        officials.complete(caseId, "Activity_AdmitObjection", "office05", data);
    }

    void investigate(String caseId, String data) {
        Task task = officials.task(caseId, "Activity_InvestigateObjection");
        officials.complete(task, username(task.getAssignee()), object(data));
    }

    void decide(String caseId, String data) {
        officials.complete(caseId, "Activity_DecideObjection", "office.director", data);
    }

    String username(String person) {
        return jdbc.queryForObject("select username from person where id = ?", String.class, person);
    }

    String notice(String caseId) {
        return jdbc.queryForObject("select id from public_notice where case_id = ?", String.class, caseId);
    }

    private Answer post(String person, String path, String data) {
        return desk.send(
                person,
                MockMvcRequestBuilders.post(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(object(data).toString()));
    }
}
