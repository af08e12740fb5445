package cn.jianxing.inbox.web;

import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.engine.FlowOperations;
import cn.jianxing.inbox.application.ReturnTask;
import cn.jianxing.organisation.Holder;
import cn.jianxing.shared.web.ProblemTexts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves of a case as clients see them before they are made. */
@Component
class MoveViews {

    private final PersonRefs persons;
    private final ProblemTexts texts;

    MoveViews(PersonRefs persons, ProblemTexts texts) {
        this.persons = persons;
        this.texts = texts;
    }

    Moves targets(List<ReturnTask.Target> targets, Locale locale) {
        return new Moves(targets.stream()
                .map(target -> move(target.move(), target.receiver(), locale))
                .toList());
    }

    MoveView move(FlowOperations.Move move, @Nullable String receiver, Locale locale) {
        String code = move.refusal();
        return new MoveView(
                move.step(),
                move.name(),
                move.cancelled().stream()
                        .map(task -> new EndingTask(task.name(), persons.one(task.assignee(), null)))
                        .toList(),
                persons.one(receiver, null),
                move.straight(),
                code == null ? null : new Refusal(code, texts.title(code, move.params(), locale)));
    }

    Colleagues colleagues(List<Holder> holders) {
        return new Colleagues(holders.stream()
                .map(holder -> new PersonRef(
                        holder.person().username(),
                        holder.person().name(),
                        holder.post().title()))
                .distinct()
                .toList());
    }

    record Moves(List<MoveView> items) {}

    /**
     * A move.
     *
     * @param step what to send to make it
     * @param ends open tasks that end without an answer
     * @param receiver who gets the step again; null when its post does
     * @param straight whether it could come straight back from there
     * @param refusal why it cannot be made; null when it can
     */
    record MoveView(
            String step,
            String title,
            List<EndingTask> ends,
            @Nullable PersonRef receiver,
            boolean straight,
            @Nullable Refusal refusal) {}

    /** @param holder who has it now */
    record EndingTask(String step, @Nullable PersonRef holder) {}

    record Refusal(String code, String title) {}

    record Colleagues(List<PersonRef> items) {}
}
