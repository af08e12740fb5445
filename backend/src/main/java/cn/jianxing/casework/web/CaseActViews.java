package cn.jianxing.casework.web;

import cn.jianxing.cases.OpenWork.OpenStep;
import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.casework.application.PreviewActs;
import cn.jianxing.casework.application.Standing;
import cn.jianxing.shared.Problem;
import cn.jianxing.shared.web.ProblemTexts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Acts on a case as clients see them before they are done. */
@Component
class CaseActViews {

    private final PersonRefs persons;
    private final ProblemTexts texts;

    CaseActViews(PersonRefs persons, ProblemTexts texts) {
        this.persons = persons;
        this.texts = texts;
    }

    CaseActs acts(PreviewActs.Preview preview, Locale locale) {
        return new CaseActs(
                preview.acts().stream().map(standing -> act(standing, locale)).toList(),
                preview.open().stream().map(this::step).toList(),
                preview.copy(),
                preview.urge());
    }

    private CaseActView act(Standing standing, Locale locale) {
        Problem refusal = standing.refusal();
        return new CaseActView(
                standing.act().word(), refusal == null ? null : texts.title(refusal.code(), refusal.params(), locale));
    }

    private CaseActStep step(OpenStep step) {
        PersonRef assignee = persons.one(step.assignee(), step.audience());
        return new CaseActStep(step.step(), assignee == null ? persons.holders(step.receivers()) : List.of(assignee));
    }

    /**
     * What I could do.
     *
     * @param open steps that would end or rest, with who holds them
     * @param copy I may send copies
     * @param urge I may ask to hurry
     */
    record CaseActs(List<CaseActView> acts, List<CaseActStep> open, boolean copy, boolean urge) {}

    /**
     * An act.
     *
     * @param act revoke, terminate, suspend or resume
     * @param refusal why it cannot be done now; null when it can
     */
    record CaseActView(String act, @Nullable String refusal) {}

    record CaseActStep(String step, List<PersonRef> people) {}
}
