package cn.jianxing.cases.application;

import cn.jianxing.cases.AccessCheck;
import cn.jianxing.cases.Submissions;
import cn.jianxing.cases.TaskAccess;
import cn.jianxing.cases.domain.CaseEntry;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why somebody may or may not see a case and act in it, from the very predicates that guard it. */
@Component
public class ExplainAccess {

    /** What is said of a case that the asking person cannot see, which may not even exist. */
    private static final Access UNSEEN = new Access(
            false,
            false,
            List.of(
                    AccessCheck.of("post", false),
                    AccessCheck.of("area-unknown", false),
                    AccessCheck.of("participant", false),
                    AccessCheck.of("copy", false)),
            List.of());

    private final CurrentActor currentActor;
    private final CaseSight sight;
    private final Organisation organisation;
    private final Submissions submissions;
    private final TaskAccess tasks;

    ExplainAccess(
            CurrentActor currentActor,
            CaseSight sight,
            Organisation organisation,
            Submissions submissions,
            TaskAccess tasks) {
        this.currentActor = currentActor;
        this.sight = sight;
        this.organisation = organisation;
        this.submissions = submissions;
        this.tasks = tasks;
    }

    /** @param username somebody else, whom only those may ask about who see the case; null for oneself */
    public Access explain(String caseNo, @Nullable String username) {
        Actor asking = currentActor.require();
        boolean oneself = username == null || username.equals(asking.person().username());
        if (oneself && !sight.sees(asking, caseNo)) {
            return UNSEEN;
        }
        CaseEntry entry = sight.require(asking, caseNo);
        Actor about = oneself ? asking : person(username);
        List<TaskAccess.Verdict> verdicts = tasks.ofCase(about, entry.id());
        return new Access(
                sight.maySee(about, entry.id()),
                verdicts.stream().anyMatch(TaskAccess.Verdict::mayAct),
                checks(about, entry.id()),
                verdicts);
    }

    private List<AccessCheck> checks(Actor about, String caseId) {
        List<AccessCheck> checks = new ArrayList<>(sight.checks(about, caseId));
        long closed = submissions.ofCase(caseId).stream()
                .filter(made -> !sight.maySee(about, made))
                .count();
        if (closed > 0) {
            checks.add(new AccessCheck("open-words", false, Map.of("count", closed)));
        }
        return List.copyOf(checks);
    }

    private Actor person(@Nullable String username) {
        return organisation
                .personByUsername(String.valueOf(username))
                .map(person -> organisation.actor(person, null))
                .orElseThrow(() -> new NotFound("person.not-found"));
    }

    /**
     * The answer with every check made, passed or not.
     *
     * @param tasks the same for each task that waits in the case
     */
    public record Access(boolean maySee, boolean mayAct, List<AccessCheck> checks, List<TaskAccess.Verdict> tasks) {}
}
