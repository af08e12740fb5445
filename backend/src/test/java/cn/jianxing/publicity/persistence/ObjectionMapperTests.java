package cn.jianxing.publicity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.publicity.domain.Objection;
import cn.jianxing.publicity.domain.Objection.State;
import cn.jianxing.publicity.domain.Objections;
import cn.jianxing.shared.Refused;
import cn.jianxing.testing.JianxingTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

@JianxingTest
class ObjectionMapperTests {

    private static final Instant MORNING = Instant.parse("2026-12-01T01:00:00Z");
    private static final String NAME = "欧阳建国";
    private static final String CONTACT = "13912345678";

    @Autowired
    Objections objections;

    @Autowired
    JdbcTemplate jdbc;

    private final String notice = UUID.randomUUID().toString();

    @Test
    void whatIsReadIsWhatWasSaid() {
        Objection said = objection(MORNING);

        objections.add(said);

        assertThat(objections.byId(said.id())).contains(said);
        assertThat(objections.byId(UUID.randomUUID().toString())).isEmpty();
        assertThat(stored(said))
                .containsEntry("notice_id", notice)
                .containsEntry("case_id", said.caseId())
                .containsEntry("row_key", "990101001001")
                .containsEntry("facts", "台账与事实不符")
                .containsEntry("state", "RECEIVED")
                .containsEntry("entered_by", said.enteredBy())
                .containsEntry("real_name", true)
                .containsEntry("extended", false);
    }

    @Test
    void theTableDoesNotTellWhoObjected() {
        Objection said = objection(MORNING);

        objections.add(said);

        assertThat(stored(said).values().stream().map(String::valueOf))
                .noneMatch(value -> value.contains(NAME) || value.contains("欧阳") || value.contains(CONTACT))
                .noneMatch(value -> value.contains("5678"));
        assertThat(objections.byId(said.id())).get().satisfies(read -> {
            assertThat(read.maskedName()).isEqualTo("欧**");
            assertThat(read.maskedContact()).isEqualTo("****5678");
        });
    }

    @Test
    void theSamePersonIsStoredDifferentlyEachTime() {
        Objection first = objection(MORNING);
        Objection second = objection(MORNING.plusSeconds(60));

        objections.add(first);
        objections.add(second);

        assertThat(stored(first).get("objector_contact"))
                .isNotEqualTo(stored(second).get("objector_contact"));
        assertThat(stored(first).get("objector_name"))
                .isNotEqualTo(stored(second).get("objector_name"));
    }

    @Test
    void theLongestNameAndContactHaveRoom() {
        Objection said = objection(MORNING).from("𠮷".repeat(100), "𠮷".repeat(100));

        objections.add(said);

        assertThat(objections.byId(said.id())).contains(said);
    }

    @Test
    void aContactThatWasChangedInTheTableIsRefused() {
        Objection said = objection(MORNING);
        objections.add(said);
        String clear = "update objection set objector_contact = '13800000000' where id = ?";
        String nonsense =
                "update objection set objector_contact = concat(left(objector_contact, 30), 'AAAA', substr(objector_contact, 35)) where id = ?";
        for (String change : new String[] {nonsense, clear}) {
            assertThat(jdbc.update(change, said.id())).isOne();

            assertThatThrownBy(() -> objections.byId(said.id())).isInstanceOfSatisfying(Refused.class, problem -> {
                assertThat(problem.code()).isEqualTo("publicity.objector-unreadable");
                assertThat(problem.params()).isEqualTo(Map.of("objection", said.id()));
            });
        }
    }

    @Test
    void theObjectionsOfANoticeComeInTheirOrder() {
        Objection later = objection(MORNING.plusSeconds(60));
        Objection earlier = objection(MORNING);
        objections.add(later);
        objections.add(earlier);

        assertThat(objections.of(notice)).containsExactly(earlier, later);
        assertThat(objections.of(UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void whatBecomesOfAnObjectionIsWrittenToItAlone() {
        Objection said = objection(MORNING);
        Objection other = objection(MORNING);
        objections.add(said);
        objections.add(other);

        objections.reach(said.id(), State.REFUSED, "没有事实依据");
        assertThat(stored(said)).containsEntry("state", "REFUSED").containsEntry("reason", "没有事实依据");

        objections.extend(said.id());
        assertThat(stored(said)).containsEntry("extended", true);

        objections.settle(said.id(), State.CHANGED, "89.5", "扣 4 分", MORNING.plusSeconds(3600));
        assertThat(objections.byId(said.id())).get().satisfies(settled -> {
            assertThat(settled.state()).isEqualTo(State.CHANGED);
            assertThat(settled.newValue()).isEqualTo("89.5");
            assertThat(settled.reason()).isEqualTo("扣 4 分");
            assertThat(settled.settledAt()).isEqualTo(MORNING.plusSeconds(3600));
            assertThat(settled.extended()).isTrue();
        });
        assertThat(stored(said)).containsEntry("new_value", "89.5").containsEntry("state", "CHANGED");
        assertThat(objections.byId(other.id())).contains(other);
    }

    @Test
    void anObjectionIsReviewedOnce() {
        Objection said = objection(MORNING);
        objections.add(said);
        objections.offerReview(said.id(), MORNING.plusSeconds(7200));
        Objection review = reviewOf(said);
        objections.add(review);

        Objection read = objections.byId(said.id()).orElseThrow();
        assertThat(read.offersReview(MORNING.plusSeconds(7200))).isTrue();
        assertThat(read.offersReview(MORNING.plusSeconds(7201))).isFalse();
        assertThat(objections.reviewOf(said.id())).contains(review);
        assertThat(objections.reviewOf(review.id())).isEmpty();
        assertThat(review.offersReview(MORNING)).isFalse();
        assertThatThrownBy(() -> objections.add(reviewOf(said))).isInstanceOf(DuplicateKeyException.class);
    }

    private static Objection reviewOf(Objection said) {
        return new Objection(
                UUID.randomUUID().toString(),
                said.noticeId(),
                said.caseId(),
                said.rowKey(),
                NAME,
                CONTACT,
                true,
                "对决定不服",
                State.RECEIVED,
                said.enteredBy(),
                MORNING.plusSeconds(3600),
                false,
                null,
                null,
                null,
                said.id(),
                null);
    }

    private Map<String, Object> stored(Objection objection) {
        return jdbc.queryForMap("select * from objection where id = ?", objection.id());
    }

    private Objection objection(Instant at) {
        return new Objection(
                UUID.randomUUID().toString(),
                notice,
                UUID.randomUUID().toString(),
                "990101001001",
                NAME,
                CONTACT,
                true,
                "台账与事实不符",
                State.RECEIVED,
                UUID.randomUUID().toString(),
                at,
                false,
                null,
                null,
                null,
                null,
                null);
    }
}
