package cn.jianxing.publicity.web;

import cn.jianxing.publicity.application.ReadPublicNotices;
import cn.jianxing.publicity.application.SeenObjections;
import cn.jianxing.publicity.domain.Channels;
import cn.jianxing.publicity.domain.Objection;
import cn.jianxing.publicity.domain.PublicNotice;
import cn.jianxing.shared.OfficeTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Notices as a client reads them; who objected is masked. */
final class NoticeViews {

    private NoticeViews() {}

    record Notices(List<Head> items) {}

    record Raised(String id) {}

    record Head(
            String id,
            String matter,
            String title,
            String state,
            @Nullable OffsetDateTime publishedAt,
            @Nullable OffsetDateTime endsAt) {

        static Head of(PublicNotice notice) {
            return new Head(
                    notice.id(),
                    notice.matter(),
                    notice.title(),
                    notice.state().name().toLowerCase(Locale.ROOT),
                    OfficeTime.ofNullable(notice.publishedAt()),
                    OfficeTime.ofNullable(notice.endsAt()));
        }
    }

    /** @param proven somebody put it up and handed in photos */
    record ChannelView(String title, LocalDate shownOn, boolean proven) {

        static ChannelView of(Channels.Shown shown) {
            return new ChannelView(shown.title(), shown.shownOn(), shown.submissionId() != null);
        }
    }

    record Row(String key, List<String> cells) {}

    record ObjectionView(
            String id,
            String rowKey,
            String objectorName,
            String objectorContact,
            boolean realName,
            String facts,
            String state,
            @Nullable OffsetDateTime receivedAt,
            @Nullable String reason,
            @Nullable String newValue,
            @Nullable String reviewOf,
            @Nullable OffsetDateTime reviewUntil,
            boolean reviewable) {

        static ObjectionView of(SeenObjections.Seen seen) {
            Objection objection = seen.objection();
            return new ObjectionView(
                    objection.id(),
                    objection.rowKey(),
                    objection.maskedName(),
                    objection.maskedContact(),
                    objection.realName(),
                    objection.facts(),
                    objection.state().name().toLowerCase(Locale.ROOT),
                    OfficeTime.ofNullable(objection.receivedAt()),
                    objection.reason(),
                    objection.newValue(),
                    objection.reviewOf(),
                    OfficeTime.ofNullable(objection.reviewUntil()),
                    seen.reviewable());
        }
    }

    record Notice(
            Head head,
            String intro,
            List<String> heads,
            List<Row> rows,
            int daysLeft,
            @Nullable String snapshotHash,
            List<ChannelView> channels,
            List<ObjectionView> objections) {

        static Notice of(ReadPublicNotices.Shown shown) {
            return new Notice(
                    Head.of(shown.notice()),
                    shown.notice().intro(),
                    shown.heads(),
                    shown.rows().stream()
                            .map(row -> new Row(row.key(), row.cells()))
                            .toList(),
                    shown.daysLeft(),
                    shown.notice().snapshotHash(),
                    shown.channels().stream().map(ChannelView::of).toList(),
                    shown.objections().stream().map(ObjectionView::of).toList());
        }
    }
}
