package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What happens when people act in the same moment: on the real database, one thread for each. */
@ActTest
class SimultaneousActsTests {

    @Autowired
    Officials officials;

    @Autowired
    RatingWork work;

    @Autowired
    SiteReview review;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    JdbcTemplate jdbc;

    @RepeatedTest(2)
    void sevenDepartmentsApproveAndNobodySeesAnError() throws Exception {
        Station station = stations.next();
        String caseId = work.accept(station);
        review.visit(caseId, station.unit());
        review.survey(caseId, station.unit());
        List<Callable<Answer>> approvals = new ArrayList<>();
        for (String unit : RatingWork.LEADS) {
            Task task = officials.task(caseId, "Activity_GiveOpinion", unit + "/platform_lead");
            String lead = stations.holder(unit, "platform_lead");
            ObjectNode data = work.departmentReview(task, lead, station);
            approvals.add(() -> desk.complete(lead, task.getId(), data));
        }

        List<Answer> answers = together(approvals);

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(officials.openSteps(caseId)).containsExactly("Activity_CheckVetoes");
        assertThat(inboxOf(SiteReview.LEAD)).contains(officials.file(caseId).no());
        assertThat(count(
                        "select count(*) from form_submission where case_id = ? and step_id = 'Activity_GiveOpinion'",
                        caseId))
                .isEqualTo(7);
    }

    @Test
    void ofTwoWhoClaimATaskOneGetsItAndTheOtherIsToldWhoHasIt() throws Exception {
        Station station = stations.next();
        String caseId = work.recommend(station);
        String claim =
                "/api/tasks/" + officials.task(caseId, "Activity_CheckFormally").getId() + "/claim";

        List<Answer> answers = together(List.of(
                () -> desk.send("office01", MockMvcRequestBuilders.post(claim)),
                () -> desk.send("office02", MockMvcRequestBuilders.post(claim))));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        Answer refused = answers.get(0).status() == 409 ? answers.get(0) : answers.get(1);
        assertThat(refused.code()).isEqualTo("task.already-claimed");
        String holder = officials.task(caseId, "Activity_CheckFormally").getAssignee();
        String name = jdbc.queryForObject("select name from person where id = ?", String.class, holder);
        assertThat(refused.body().path("title").asText()).contains(name);
    }

    @Test
    void aCompletionSentTwiceIsDoneOnceAndAnsweredAlike() throws Exception {
        Station station = stations.next();
        String caseId = work.submit(station);
        String task = officials.task(caseId, "Activity_ReviewByTown").getId();
        ObjectNode data = cn.jianxing.forms.FormFixtures.object("{'decision':'recommend'}");
        Callable<Answer> send = () -> desk.complete(station.secretary(), task, data, "same-" + caseId);

        List<Answer> answers = together(List.of(send, send));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers.get(0).body()).isEqualTo(answers.get(1).body());
        assertThat(count("select count(*) from form_submission where task_id = ?", task))
                .isEqualTo(1);
    }

    @Test
    void ofTwoWhoCompleteATaskOneDoesAndTheOtherIsToldThatItIsDone() throws Exception {
        Station station = stations.next();
        String caseId = work.recommend(station);
        String task = officials.task(caseId, "Activity_CheckFormally").getId();
        ObjectNode data = cn.jianxing.forms.FormFixtures.object("{'decision':'return','correctionItems':'请补充会议记录照片'}");

        List<Answer> answers = together(
                List.of(() -> desk.complete("office01", task, data), () -> desk.complete("office02", task, data)));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(count("select count(*) from form_submission where task_id = ?", task))
                .isEqualTo(1);
    }

    private List<Answer> together(List<Callable<Answer>> acts) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        CyclicBarrier moment = new CyclicBarrier(acts.size());
        try {
            List<Future<Answer>> running = acts.stream()
                    .map(act -> people.submit(() -> {
                        moment.await();
                        return act.call();
                    }))
                    .toList();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    private String inboxOf(String username) {
        return desk.send(username, MockMvcRequestBuilders.get("/api/inbox?size=100"))
                .text();
    }

    private int count(String sql, String id) {
        Integer counted = jdbc.queryForObject(sql, Integer.class, id);
        return counted == null ? 0 : counted;
    }
}
