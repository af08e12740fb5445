package cn.jianxing.inbox.application;

import cn.jianxing.inbox.domain.Vacancies;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.PeopleOffice;
import cn.jianxing.organisation.PostWanted;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.LikePattern;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 空岗事项 and 组织变动: what the office sees of vacant posts and of a changed organisation, and asks for. */
@Component
public class VacancyDesk {

    private static final Duration PAUSE = Duration.ofHours(24);

    private final CurrentActor currentActor;
    private final PeopleOffice office;
    private final Vacancies vacancies;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    VacancyDesk(
            CurrentActor currentActor,
            PeopleOffice office,
            Vacancies vacancies,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.currentActor = currentActor;
        this.office = office;
        this.vacancies = vacancies;
        this.events = events;
        this.clock = clock;
    }

    public List<Vacancies.Waiting> waiting() {
        return vacancies.waiting(requireOffice().audiences());
    }

    public List<Vacancies.PostChoice> posts(@Nullable String words) {
        return vacancies.posts(requireOffice().audiences(), LikePattern.containing(words));
    }

    public List<Vacancies.Change> changes() {
        return vacancies.changes(requireOffice().audiences());
    }

    public Report change(String id) {
        Vacancies.Change change = changes().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation.no-change"));
        return new Report(change, vacancies.tasksOf(id));
    }

    /** 催补: asks that the post this task waits for be filled, once a day at most. */
    @Transactional
    public void remind(String taskId) {
        Actor actor = requireOffice();
        Vacancies.Waiting waiting =
                vacancies.byTask(taskId, actor.audiences()).orElseThrow(() -> new NotFound("task.not-found"));
        Instant last = vacancies.lastReminder(waiting.post());
        Instant now = clock.instant();
        if (last != null && last.plus(PAUSE).isAfter(now)) {
            throw new Refused("vacancy.reminded");
        }
        vacancies.remind(waiting.post(), now, actor.person().id());
        events.publishEvent(
                new PostWanted(waiting.post(), waiting.unitTitle() + " " + waiting.postTitle(), waiting.caseId()));
    }

    private Actor requireOffice() {
        Actor actor = currentActor.require();
        if (!office.looksAfterAnybody(actor)) {
            throw new Forbidden("organisation.not-office");
        }
        return actor;
    }

    /** A change with the open tasks it touched. */
    public record Report(Vacancies.Change change, List<Vacancies.ChangedTask> tasks) {}
}
