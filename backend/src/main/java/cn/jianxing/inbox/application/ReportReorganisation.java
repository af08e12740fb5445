package cn.jianxing.inbox.application;

import cn.jianxing.inbox.domain.Vacancies;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.UnitChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes down, before and after, which open tasks a change of the organisation sends elsewhere, and which stay with the
 * old superior although new ones go to the new. The inbox still shows the old receivers when this is heard.
 */
@Component
class ReportReorganisation {

    private final Vacancies vacancies;
    private final Organisation organisation;

    ReportReorganisation(Vacancies vacancies, Organisation organisation) {
        this.vacancies = vacancies;
        this.organisation = organisation;
    }

    @EventListener
    void on(UnitChanged change) {
        switch (change.kind()) {
            case "closed", "merged" -> passedOn(change);
            case "moved" -> {
                passedOn(change);
                staying(change);
            }
            default -> {
                // a new name or a new unit moves no work
            }
        }
    }

    private void passedOn(UnitChanged change) {
        for (Vacancies.Asked task : vacancies.askedBelow(change.unit())) {
            String after = organisation.receiver(task.audience());
            if (!after.equals(task.receiver())) {
                String effect = task.receiver().equals(task.audience()) ? "vacancy" : "passed-on";
                vacancies.record(change.id(), task, effect, after);
            }
        }
    }

    private void staying(UnitChanged change) {
        String oldParent = change.parentBefore();
        if (oldParent != null) {
            vacancies
                    .askedAbove(change.unit(), oldParent)
                    .forEach(task -> vacancies.record(change.id(), task, "stays", task.receiver()));
        }
    }
}
