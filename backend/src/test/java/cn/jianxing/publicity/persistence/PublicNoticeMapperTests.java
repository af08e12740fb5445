package cn.jianxing.publicity.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.publicity.domain.NoticeRow;
import cn.jianxing.publicity.domain.PublicNotice;
import cn.jianxing.publicity.domain.PublicNotice.State;
import cn.jianxing.publicity.domain.PublicNotices;
import cn.jianxing.publicity.domain.PublicNotices.PublicityDays;
import cn.jianxing.testing.JianxingTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@JianxingTest
@Transactional
class PublicNoticeMapperTests {

    private static final Instant MORNING = Instant.parse("2036-12-01T01:00:00Z");
    private static final Instant END = MORNING.plusSeconds(7 * 86400);

    @Autowired
    PublicNotices notices;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aNoticeBeginsAsADraft() {
        PublicNotice draft = draft();

        notices.open(draft);

        assertThat(notices.byId(draft.id())).contains(draft);
        assertThat(notices.byId(UUID.randomUUID().toString())).isEmpty();
        assertThat(stored(draft))
                .containsEntry("case_id", draft.caseId())
                .containsEntry("matter", "star-result")
                .containsEntry("state", "DRAFT")
                .containsEntry("published_at", null);
    }

    @Test
    void publishingKeepsTheTextAndTheDays() {
        PublicNotice draft = draft();
        notices.open(draft);

        notices.publish(draft.id(), "定稿", "说明", MORNING, END);

        assertThat(notices.byId(draft.id())).get().satisfies(read -> {
            assertThat(read.title()).isEqualTo("定稿");
            assertThat(read.intro()).isEqualTo("说明");
            assertThat(read.state()).isEqualTo(State.PUBLISHED);
            assertThat(read.publishedAt()).isEqualTo(MORNING);
            assertThat(read.endsAt()).isEqualTo(END);
            assertThat(read.takesObjections(END.minusMillis(1))).isTrue();
            assertThat(read.takesObjections(END)).isFalse();
        });
        assertThat(stored(draft)).containsEntry("state", "PUBLISHED").containsEntry("title", "定稿");
    }

    @Test
    void closingKeepsTheSnapshotAndItsHash() {
        PublicNotice draft = draft();
        notices.open(draft);
        notices.publish(draft.id(), "定稿", "说明", MORNING, END);

        notices.close(draft.id(), "{\"title\":\"定稿\"}", "f".repeat(64), END);

        assertThat(notices.byId(draft.id())).get().satisfies(read -> {
            assertThat(read.state()).isEqualTo(State.CLOSED);
            assertThat(read.closedAt()).isEqualTo(END);
            assertThat(read.snapshotHash()).isEqualTo("f".repeat(64));
            assertThat(read.takesObjections(MORNING)).isFalse();
        });
        assertThat(stored(draft)).containsEntry("snapshot", "{\"title\":\"定稿\"}");
    }

    @Test
    void draftsAreNotListedAndTheNewestComesFirst() {
        PublicNotice draft = draft();
        PublicNotice earlier = draft();
        PublicNotice later = draft();
        List.of(draft, earlier, later).forEach(notices::open);
        notices.publish(earlier.id(), "先", "", MORNING, END);
        notices.publish(later.id(), "后", "", MORNING.plusSeconds(60), END);
        notices.close(earlier.id(), "{}", "f".repeat(64), END);

        assertThat(mine(null, draft, earlier, later)).containsExactly(later.id(), earlier.id());
        assertThat(mine(State.PUBLISHED, draft, earlier, later)).containsExactly(later.id());
        assertThat(mine(State.CLOSED, draft, earlier, later)).containsExactly(earlier.id());
    }

    @Test
    void theRowsComeInTheirOrderAndAreClearedForOneNoticeOnly() {
        String notice = UUID.randomUUID().toString();
        NoticeRow other = new NoticeRow(UUID.randomUUID().toString(), "990101001001", 1, "[\"北麦村\"]");
        NoticeRow second = new NoticeRow(notice, "990101001001", 2, "[\"北麦村\"]");
        NoticeRow first = new NoticeRow(notice, "990101001002", 1, "[\"南麦村\"]");
        List.of(other, second, first).forEach(notices::add);

        assertThat(notices.rows(notice)).containsExactly(first, second);
        notices.clear(notice);

        assertThat(notices.rows(notice)).isEmpty();
        assertThat(notices.rows(other.noticeId())).containsExactly(other);
        assertThat(jdbc.queryForObject(
                        "select count(*) from public_notice_row where notice_id = ?", Integer.class, notice))
                .isZero();
    }

    @Test
    void theDaysOfAMatterAreData() {
        jdbc.update("insert into publicity_days (matter, amount, unit, basis) values ('mapper-test', 9, 'CD', 'P01')");

        assertThat(notices.days("mapper-test")).contains(new PublicityDays("mapper-test", 9, "CD"));
        assertThat(notices.days("no-such-matter")).isEmpty();
    }

    private List<String> mine(@Nullable State state, PublicNotice... some) {
        List<String> ids = List.of(some).stream().map(PublicNotice::id).toList();
        return notices.published(state).stream()
                .map(PublicNotice::id)
                .filter(ids::contains)
                .toList();
    }

    private Map<String, Object> stored(PublicNotice notice) {
        return jdbc.queryForMap("select * from public_notice where id = ?", notice.id());
    }

    private static PublicNotice draft() {
        return new PublicNotice(
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                "star-result",
                "草稿",
                "草稿说明",
                "[\"单位\",\"星级\"]",
                State.DRAFT,
                MORNING.minusSeconds(3600),
                null,
                null,
                null,
                null);
    }
}
