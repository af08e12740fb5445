package cn.jianxing.publicity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Public notices. */
public interface PublicNotices {

    void open(PublicNotice notice);

    Optional<PublicNotice> byId(String id);

    /** Newest first; drafts are nobody's business yet. */
    List<PublicNotice> published(PublicNotice.@Nullable State state);

    void publish(String id, String title, String intro, Instant at, Instant endsAt);

    void close(String id, String snapshot, String hash, Instant at);

    void clear(String noticeId);

    void add(NoticeRow row);

    /** In their order. */
    List<NoticeRow> rows(String noticeId);

    Optional<PublicityDays> days(String matter);

    /** @param unit WD or CD */
    record PublicityDays(String matter, int amount, String unit) {}
}
