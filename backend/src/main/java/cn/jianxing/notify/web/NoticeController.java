package cn.jianxing.notify.web;

import cn.jianxing.notify.application.ReadNotices;
import cn.jianxing.notify.persistence.NoticeMapper.Notice;
import cn.jianxing.shared.OfficeTime;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notices")
@Tag(name = "notices", description = "消息")
class NoticeController {

    private final ReadNotices readNotices;

    NoticeController(ReadNotices readNotices) {
        this.readNotices = readNotices;
    }

    @GetMapping
    @Operation(summary = "Reminders and escalations for my posts, newest first")
    NoticeList list(@RequestParam(required = false) @Nullable String cursor) {
        ReadNotices.Shown shown = readNotices.page(cursor);
        return new NoticeList(
                shown.notices().stream()
                        .map(notice -> NoticeView.of(notice, shown.readUntil()))
                        .toList(),
                shown.nextCursor(),
                shown.unread());
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Marks everything up to now as read")
    void read() {
        readNotices.markRead();
    }

    record NoticeList(List<NoticeView> items, @Nullable String nextCursor, int unread) {}

    record NoticeView(
            String id,
            String kind,
            @Nullable String caseNo,
            @Nullable String caseTitle,
            @Nullable String taskId,
            String text,
            OffsetDateTime at,
            boolean read) {

        static NoticeView of(Notice notice, Instant readUntil) {
            return new NoticeView(
                    notice.id(),
                    notice.kind(),
                    notice.caseNo(),
                    notice.caseTitle(),
                    notice.taskId(),
                    notice.text(),
                    OfficeTime.of(notice.at()),
                    !notice.at().isAfter(readUntil));
        }
    }
}
