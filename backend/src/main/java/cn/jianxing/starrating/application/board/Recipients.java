package cn.jianxing.starrating.application.board;

import cn.jianxing.cases.StepsOfCases.Open;
import cn.jianxing.organisation.Holder;
import cn.jianxing.organisation.Organisation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who has the work that waits: the person who took it, or every holder of the posts that may take it. */
@Component
public class Recipients {

    private final Organisation organisation;

    Recipients(Organisation organisation) {
        this.organisation = organisation;
    }

    /** One message for each set of people, whatever number of tasks they have. */
    List<Message> messages(List<SiteRow> rows, Predicate<Open> wanted, Instant now) {
        var seen = new HashMap<String, List<Holder>>();
        var messages = new LinkedHashMap<String, Message>();
        for (var row : rows) {
            for (var step : row.open().stream().filter(wanted).toList()) {
                var people = people(step, seen);
                if (!people.isEmpty()) {
                    var work = new Message.Work(
                            step.caseId(),
                            step.taskId(),
                            step.stepId(),
                            row.unit().title(),
                            step.step(),
                            step.dueAt(),
                            BoardCells.of(step.dueAt(), now) == BoardCell.State.LATE);
                    messages.merge(key(people), first(people, work), Recipients::joined);
                }
            }
        }
        return List.copyOf(messages.values());
    }

    /** By task, each post looked up once. */
    public Map<String, List<Holder>> byTask(List<SiteRow> rows) {
        var seen = new HashMap<String, List<Holder>>();
        return rows.stream()
                .flatMap(row -> row.open().stream())
                .collect(Collectors.toUnmodifiableMap(Open::taskId, step -> people(step, seen)));
    }

    private List<Holder> people(Open step, Map<String, List<Holder>> seen) {
        var holders = step.receivers().stream()
                .flatMap(audience -> seen.computeIfAbsent(audience, organisation::holders).stream())
                .toList();
        return step.assignee() == null
                ? holders
                : holders.stream()
                        .filter(holder -> holder.person().id().equals(step.assignee()))
                        .toList();
    }

    private static Message first(List<Holder> people, Message.Work work) {
        return new Message(people, people.get(0).post().audience(), List.of(work));
    }

    private static Message joined(Message one, Message other) {
        var work = new ArrayList<>(one.work());
        work.addAll(other.work());
        return one.about(work);
    }

    private static String key(List<Holder> people) {
        return people.stream()
                .map(holder -> holder.person().id())
                .sorted()
                .distinct()
                .collect(Collectors.joining(","));
    }
}
