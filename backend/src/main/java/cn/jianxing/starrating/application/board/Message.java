package cn.jianxing.starrating.application.board;

import cn.jianxing.organisation.Holder;
import cn.jianxing.shared.BusinessClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message to whoever has the work, however many tasks it is about.
 *
 * @param people who read it: who has taken the tasks, or every holder of the post
 * @param audience the post it is put before
 */
public record Message(List<Holder> people, String audience, List<Work> work) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");
    private static final int NAMED = 8;

    /** A task that waits, as the message names it. */
    public record Work(
            String caseId,
            String taskId,
            String stepId,
            String unit,
            String step,
            @Nullable Instant dueAt,
            boolean late) {

        private String words() {
            if (dueAt == null) {
                return unit + "“" + step + "”";
            }
            var day = DAY.format(dueAt.atZone(BusinessClock.ZONE));
            return "%s“%s”（%s%s）".formatted(unit, step, day, late ? "已逾期" : "到期");
        }
    }

    Message about(List<Work> some) {
        return new Message(people, audience, some);
    }

    String text() {
        var named = work.stream().limit(NAMED).map(Work::words).toList();
        var more = work.size() > NAMED ? "等" : "";
        return "星级评估催办：您有 %d 项待办理：%s%s，请尽快办理。".formatted(work.size(), String.join("；", named), more);
    }
}
