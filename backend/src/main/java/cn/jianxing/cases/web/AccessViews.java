package cn.jianxing.cases.web;

import cn.jianxing.cases.AccessCheck;
import cn.jianxing.cases.application.ExplainAccess;
import cn.jianxing.shared.web.ProblemTexts;
import java.util.List;
import java.util.Locale;

/** An explanation as clients see it, in the reader's language. */
final class AccessViews {

    private AccessViews() {}

    static AccessView of(ExplainAccess.Access access, ProblemTexts texts, Locale locale) {
        return new AccessView(
                access.maySee(),
                access.mayAct(),
                reasons(access.checks(), texts, locale),
                access.tasks().stream()
                        .map(task -> new TaskReasons(
                                task.taskId(), task.step(), task.mayAct(), reasons(task.checks(), texts, locale)))
                        .toList());
    }

    private static List<AccessReason> reasons(List<AccessCheck> checks, ProblemTexts texts, Locale locale) {
        return checks.stream()
                .map(check -> new AccessReason(
                        check.check(), check.ok(), texts.title(check.sentence(), check.params(), locale)))
                .toList();
    }

    /** @param tasks the same for each task that waits in the case */
    record AccessView(boolean maySee, boolean mayAct, List<AccessReason> reasons, List<TaskReasons> tasks) {}

    record TaskReasons(String taskId, String step, boolean mayAct, List<AccessReason> reasons) {}

    /** @param check what was asked, e.g. {@code area} */
    record AccessReason(String check, boolean ok, String text) {}
}
