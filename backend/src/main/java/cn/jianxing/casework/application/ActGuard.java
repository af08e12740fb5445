package cn.jianxing.casework.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.CaseStates;
import cn.jianxing.cases.Cases;
import cn.jianxing.engine.CaseAct;
import cn.jianxing.organisation.Actor;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.Problem;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.Stale;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** May this person do this with the whole case? What the model does not allow is refused, every refusal by its own code. */
@Component
class ActGuard {

    private static final String SUSPENDED = "suspended";
    private static final String UNDECIDED_WORD = "undecided";
    private static final Set<String> UNDECIDED =
            Set.of("draft", "submitted", "accepted", "returned", "under_review", "countersigning");

    private final Cases cases;
    private final Offices offices;

    ActGuard(Cases cases, Offices offices) {
        this.cases = cases;
        this.offices = offices;
    }

    Standing of(Actor actor, CaseFile file, CaseAct act) {
        Map<String, String> words = offices.words(file);
        Optional<String> audience = act == CaseAct.REVOKE
                ? Optional.of(file.startedAs()).filter(actor.audiences()::contains)
                : offices.post(actor, file, words);
        if (audience.isEmpty()) {
            String code = act == CaseAct.REVOKE ? "case.not-starter" : "case.not-office";
            return new Standing(file, act, null, new Forbidden(code));
        }
        return new Standing(file, act, audience.get(), refusal(actor, file, act, words));
    }

    private @Nullable Problem refusal(Actor actor, CaseFile file, CaseAct act, Map<String, String> words) {
        if (file.endedAt() != null) {
            return new Stale("case.ended");
        }
        boolean allowed = act == CaseAct.REVOKE
                ? words.containsKey(CaseAct.REVOCABLE_IN)
                : act.among(words.getOrDefault(CaseAct.OFFICE_ACTS, ""));
        if (!allowed) {
            return new Refused("case.act-not-allowed");
        }
        if (act == CaseAct.TERMINATE && own(actor, file)) {
            return new Forbidden("case.own-submission");
        }
        boolean rests = file.state().equals(SUSPENDED);
        return switch (act) {
            case REVOKE -> rests ? new Stale("case.suspended") : tooLate(file, words);
            case SUSPEND -> rests ? new Stale("case.suspended") : null;
            case RESUME -> rests ? null : new Stale("case.not-suspended");
            case TERMINATE -> null;
        };
    }

    private boolean own(Actor actor, CaseFile file) {
        String person = actor.person().id();
        return file.startedBy().equals(person) || cases.isApplicant(file.id(), person);
    }

    private static @Nullable Problem tooLate(CaseFile file, Map<String, String> words) {
        boolean early = Arrays.stream(
                        words.getOrDefault(CaseAct.REVOCABLE_IN, "").split(","))
                .map(String::strip)
                .flatMap(word -> word.equals(UNDECIDED_WORD) ? UNDECIDED.stream() : Stream.of(word))
                .anyMatch(file.state()::equals);
        return early ? null : new Refused("case.too-late", Map.of("state", CaseStates.title(file.state())));
    }
}
