package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** What a deputyship may not be. */
@ProcessTest({})
@Import({RoomOrders.class, TaskActs.class, Appointments.class, DeputyDesk.class})
@TestPropertySource(properties = "jianxing.test.county=deputies")
class DeputyRulesTests {

    @Autowired
    Stations stations;

    @Autowired
    DeputyDesk deputies;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void everybodyIsBack() {
        jdbc.update("update deputyship set ended_at = from_at where ended_at is null");
    }

    @Test
    void noChainNoOverlapNobodyFarAwayAndNoTimePast() {
        Station station = stations.next();
        String secretary = station.secretary();
        List<String> near = deputies.candidates(secretary);
        String deputy = near.get(0);
        refused(secretary, deputies.wanted(secretary), "deputy.oneself");
        refused(secretary, deputies.wanted(deputy).put("until", "2020-01-01T00:00:00+08:00"), "deputy.period");
        refused(secretary, deputies.wanted(station.worker()), "deputy.not-near");
        ObjectNode foreign = deputies.wanted(deputy);
        foreign.withArray("posts").add("990101/office_director");
        refused(secretary, foreign, "deputy.post-not-held");

        deputies.arranged(secretary, deputy);

        refused(secretary, deputies.wanted(near.get(1)), "deputy.overlap");
        refused(deputy, deputies.wanted(near.get(1)), "deputy.chain");
        String third = near.get(1);
        refused(third, deputies.wanted(secretary), "deputy.chain");
    }

    private void refused(String who, ObjectNode wanted, String code) {
        Answer answer = deputies.arrange(who, wanted);
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        assertThat(answer.speaksChinese()).isTrue();
    }
}
