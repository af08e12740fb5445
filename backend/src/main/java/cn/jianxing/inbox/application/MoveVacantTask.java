package cn.jianxing.inbox.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.engine.CaseLock;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.domain.Vacancies;
import cn.jianxing.inbox.process.TaskReader;
import cn.jianxing.inbox.process.TaskWriter;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Holder;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.PeopleOffice;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.RetryOnConflict;
import cn.jianxing.shared.Stale;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 转给: work that waits for a vacant post is asked of another one from now on. */
@Component
public class MoveVacantTask {

    private final CurrentActor currentActor;
    private final CaseLock lock;
    private final Target target;
    private final TaskReader reader;
    private final TaskWriter writer;
    private final MovePapers papers;

    MoveVacantTask(
            CurrentActor currentActor,
            CaseLock lock,
            Target target,
            TaskReader reader,
            TaskWriter writer,
            MovePapers papers) {
        this.currentActor = currentActor;
        this.lock = lock;
        this.target = target;
        this.reader = reader;
        this.writer = writer;
        this.papers = papers;
    }

    /** @param audience a post somebody holds, of a unit the actor looks after */
    @RetryOnConflict
    @Transactional
    public void move(String taskId, String audience, String reason) {
        Actor actor = currentActor.require();
        Vacancies.Waiting waiting = target.waiting(actor, taskId);
        lock.lock(waiting.caseId());
        TaskInHand task = reader.find(taskId, waiting.caseId()).orElseThrow(() -> new Stale("task.finished"));
        if (task.suspended()) {
            throw new Stale("task.suspended");
        }
        // what is sealed is the word of that very post
        if (task.sealed() || task.delegatedBy() != null) {
            throw new Refused("vacancy.bound");
        }
        Post post = target.post(actor, task, audience);
        writer.assign(taskId, null);
        writer.ask(taskId, waiting.post(), post.audience());
        String office = target.office(actor, waiting);
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("move", waiting.post() + " > " + post.audience());
        papers.file(
                actor.person().id(),
                MovePapers.Step.of(task, office),
                "post-changed",
                post.unit().title() + " " + post.title(),
                reason,
                content);
    }

    /** Which task, and whom it can go to. */
    @Component
    static class Target {

        private final Vacancies vacancies;
        private final Organisation organisation;
        private final Cases cases;
        private final PeopleOffice people;

        Target(Vacancies vacancies, Organisation organisation, Cases cases, PeopleOffice people) {
            this.people = people;
            this.vacancies = vacancies;
            this.organisation = organisation;
            this.cases = cases;
        }

        Vacancies.Waiting waiting(Actor actor, String taskId) {
            if (actor.audiences().isEmpty()) {
                throw new NotFound("task.not-found");
            }
            return vacancies.byTask(taskId, actor.audiences()).orElseThrow(() -> new NotFound("task.not-found"));
        }

        String office(Actor actor, Vacancies.Waiting waiting) {
            return people.officeFor(actor, waiting.unit()).map(Post::audience).orElse(waiting.receiver());
        }

        Post post(Actor actor, TaskInHand task, String audience) {
            Post post = organisation.post(audience).orElseThrow(() -> new Refused("vacancy.no-post"));
            List<Holder> holders = organisation.holders(audience);
            boolean offered = vacancies.posts(actor.audiences(), post.unit().title() + " " + post.title()).stream()
                    .anyMatch(choice -> choice.audience().equals(audience));
            if (!offered) {
                throw new Refused("vacancy.no-post");
            }
            boolean someoneMay = task.applicant()
                    || holders.stream()
                            .anyMatch(holder -> !cases.isApplicant(
                                    task.caseId(), holder.person().id()));
            if (!someoneMay) {
                throw new Refused("vacancy.only-applicants");
            }
            return post;
        }
    }
}
