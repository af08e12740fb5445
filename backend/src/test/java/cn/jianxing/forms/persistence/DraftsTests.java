package cn.jianxing.forms.persistence;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.forms.Drafts;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Refused;
import cn.jianxing.testing.JianxingTest;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@JianxingTest
class DraftsTests {

    private static final String ONE = "00000000-0000-0000-0000-000000000001";
    private static final String TWO = "00000000-0000-0000-0000-000000000002";

    @Autowired
    BusinessClock clock;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcTemplate database;

    @Test
    void aDraftIsKeptExactlyAsTyped() {
        ObjectNode data =
                object("{'text':'𠮷㼆 😀 \\n\\t','score':0.30,'big':12345678901234567890.5,'rows':[{'x':null}],'':''}");

        Instant savedAt = drafts.save("task-exact", ONE, data);

        assertThat(drafts.find("task-exact", ONE)).hasValueSatisfying(draft -> {
            assertThat(draft.data()).isEqualTo(data);
            assertThat(draft.savedAt()).isEqualTo(savedAt).isCloseTo(clock.instant(), within());
        });
        assertThat(database.queryForObject("select data from form_draft where task_id = 'task-exact'", String.class))
                .contains("𠮷㼆 😀");
    }

    @Test
    void aLaterDraftReplacesAnEarlierOneOfTheSamePerson() {
        drafts.save("task-again", ONE, object("{'a':1}"));
        drafts.save("task-again", ONE, object("{'a':2}"));
        drafts.save("task-again", TWO, object("{'a':3}"));

        assertThat(drafts.find("task-again", ONE).orElseThrow().data()).isEqualTo(object("{'a':2}"));
        assertThat(drafts.find("task-again", TWO).orElseThrow().data()).isEqualTo(object("{'a':3}"));
    }

    @Test
    void aFinishedTaskHasNoDrafts() {
        drafts.save("task-done", ONE, object("{}"));
        drafts.save("task-done", TWO, object("{}"));

        drafts.delete("task-done");

        assertThat(drafts.find("task-done", ONE)).isEmpty();
        assertThat(drafts.find("task-done", TWO)).isEmpty();
    }

    @Test
    void anOversizedDraftIsRefusedAndTheEarlierOneStays() {
        drafts.save("task-big", ONE, object("{'a':1}"));
        ObjectNode big = object("{}").put("a", "长".repeat(400_000));

        assertThatThrownBy(() -> drafts.save("task-big", ONE, big))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("form.draft-too-large"));
        assertThat(drafts.find("task-big", ONE).orElseThrow().data()).isEqualTo(object("{'a':1}"));
    }

    private static org.assertj.core.data.TemporalUnitOffset within() {
        return org.assertj.core.api.Assertions.within(
                Duration.ofMinutes(5).toSeconds(), java.time.temporal.ChronoUnit.SECONDS);
    }
}
