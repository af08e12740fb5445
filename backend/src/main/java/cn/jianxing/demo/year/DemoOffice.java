package cn.jianxing.demo.year;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.OpenWork;
import cn.jianxing.cases.OpenWork.OpenStep;
import cn.jianxing.demo.answers.Asked;
import cn.jianxing.demo.answers.StepAnswers;
import cn.jianxing.evidence.EvidenceDesk;
import cn.jianxing.inbox.TaskDesk;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.shared.BusinessClock;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo county at their desks: each acts in the own name, through the same doors as the browser. */
@Component
@Profile({"demo", "test"})
class DemoOffice {

    private static final String LEAD = "office04";

    private final CurrentActor currentActor;
    private final Organisation organisation;
    private final TaskDesk taskDesk;
    private final Cases cases;
    private final OpenWork openWork;
    private final StepAnswers answers;

    DemoOffice(
            CurrentActor currentActor,
            Organisation organisation,
            TaskDesk taskDesk,
            Cases cases,
            OpenWork openWork,
            EvidenceDesk evidence) {
        this.currentActor = currentActor;
        this.organisation = organisation;
        this.taskDesk = taskDesk;
        this.cases = cases;
        this.openWork = openWork;
        answers = new StepAnswers((name, jpeg) -> evidence.upload(name, new ByteArrayInputStream(jpeg)));
    }

    /** Does what waits; nothing when that has been done already. */
    void play(DemoAct act) {
        String caseId = caseOf(act.unit());
        if (act.by().isEmpty()) {
            everybodyAsked(act, caseId);
            return;
        }
        String username = organisation.holders(act.by()).get(0).person().username();
        currentActor.runAs(username, () -> {
            waiting(act, caseId).ifPresent(task -> play(act, task, 1));
            return null;
        });
    }

    private void play(DemoAct act, OpenStep task, int place) {
        LocalDate today = LocalDate.ofInstant(act.at(), BusinessClock.ZONE);
        Asked asked =
                new Asked(act.step(), act.unit(), taskDesk.data(task.taskId()), today, place, act.wish(), act.words());
        if (act.act().equals("draft")) {
            taskDesk.saveDraft(task.taskId(), answers.unfinished(asked));
        } else {
            taskDesk.complete(task.taskId(), answers.to(asked), null, null);
        }
    }

    /** In the order in which they were asked. */
    private void everybodyAsked(DemoAct act, String caseId) {
        List<OpenStep> asked = currentActor.runAs(LEAD, () -> assigned(caseId, act.step()));
        for (OpenStep task : asked) {
            String username = organisation
                    .person(Objects.requireNonNull(task.assignee()))
                    .map(Person::username)
                    .orElseThrow();
            Supplier<Void> work = () -> {
                play(act, task, 1 + asked.indexOf(task));
                return null;
            };
            currentActor.runAs(username, work);
        }
    }

    private List<OpenStep> assigned(String caseId, String step) {
        return openWork.ofCase(currentActor.require(), caseId).stream()
                .filter(task -> task.stepId().equals(step) && task.assignee() != null)
                .sorted(Comparator.comparing(OpenStep::taskId))
                .toList();
    }

    private Optional<OpenStep> waiting(DemoAct act, String caseId) {
        return openWork.ofCase(currentActor.require(), caseId).stream()
                .filter(task -> task.stepId().equals(act.step()) && act.by().equals(task.audience()))
                .findFirst();
    }

    /** A county has the campaign, a site has its rating. */
    private String caseOf(String unit) {
        boolean county = organisation
                .unit(unit)
                .filter(found -> found.kind().equals("county"))
                .isPresent();
        return cases.latest(county ? "star-campaign" : "star-rating", unit)
                .map(CaseFile::id)
                .orElseThrow();
    }
}
