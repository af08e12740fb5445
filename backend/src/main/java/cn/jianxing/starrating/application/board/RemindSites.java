package cn.jianxing.starrating.application.board;

import cn.jianxing.calendar.WorkingHours;
import cn.jianxing.cases.StepsOfCases.Open;
import cn.jianxing.organisation.Actor;
import cn.jianxing.starrating.domain.campaign.Reminders;
import cn.jianxing.starrating.domain.campaign.Reminders.Reminded;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds whoever has the work of sites: one message for each person, none twice within four working hours. */
@Service
public class RemindSites {

    /** The pause between two reminders is one for all who remind. */
    private static final String QUIET = "case.urge";

    private final ReadBoard boards;
    private final Recipients recipients;
    private final Reminders reminders;
    private final Readers readers;
    private final WorkingHours hours;
    private final Told told;

    RemindSites(
            ReadBoard boards,
            Recipients recipients,
            Reminders reminders,
            Readers readers,
            WorkingHours hours,
            Told told) {
        this.boards = boards;
        this.recipients = recipients;
        this.reminders = reminders;
        this.readers = readers;
        this.hours = hours;
        this.told = told;
    }

    /** Who would be told now, without telling anybody. */
    @Transactional(readOnly = true)
    public Prepared prepare(String campaignNo, @Nullable String unit) {
        readers.reminder();
        var messages = messages(campaignNo, unit);
        var taskIds = messages.stream()
                .flatMap(message -> message.work().stream().map(Message.Work::taskId))
                .toList();
        var recent = new HashSet<>(reminders.since(taskIds, hours.before(readers.now(), QUIET)));
        var left = messages.stream()
                .map(message -> message.about(message.work().stream()
                        .filter(work -> !told(message, work, recent))
                        .toList()))
                .filter(message -> !message.work().isEmpty())
                .toList();
        return new Prepared(left, tasks(messages) - tasks(left));
    }

    @Transactional
    public Prepared send(String campaignNo, @Nullable String unit) {
        var actor = readers.reminder();
        var messages = messages(campaignNo, unit);
        var sent = messages.stream()
                .map(message -> message.about(message.work().stream()
                        .filter(work -> enter(message, work, actor))
                        .toList()))
                .filter(message -> !message.work().isEmpty())
                .toList();
        sent.forEach(message -> told.tell(message, actor));
        return new Prepared(sent, tasks(messages) - tasks(sent));
    }

    private List<Message> messages(String campaignNo, @Nullable String unit) {
        var now = readers.now();
        var rows = boards.board(campaignNo).rows().stream()
                .filter(row -> unit == null || row.site().unit().equals(unit))
                .toList();
        return recipients.messages(
                rows,
                (Open step) ->
                        unit != null || (step.dueAt() != null && step.dueAt().isBefore(now)),
                now);
    }

    private static boolean told(Message message, Message.Work work, Set<Reminded> recent) {
        return message.people().stream()
                .allMatch(holder -> recent.contains(
                        new Reminded(work.taskId(), holder.person().id())));
    }

    private boolean enter(Message message, Message.Work work, Actor actor) {
        var now = readers.now();
        var notSince = hours.before(now, QUIET);
        return message.people().stream()
                        .map(holder ->
                                new Reminded(work.taskId(), holder.person().id()))
                        .filter(reminded ->
                                reminders.enter(reminded, now, actor.person().id(), notSince))
                        .count()
                > 0;
    }

    private static int tasks(List<Message> messages) {
        return messages.stream().mapToInt(message -> message.work().size()).sum();
    }

    /** @param silent tasks whose people were told a short while ago */
    public record Prepared(List<Message> messages, int silent) {}
}
