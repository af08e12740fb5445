package cn.jianxing.casework.application;

import cn.jianxing.calendar.WorkingHours;
import cn.jianxing.cases.CaseFile;
import cn.jianxing.casework.domain.Urges;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Person;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.RetryOnConflict;
import cn.jianxing.shared.Stale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 催办: asks whoever holds a case to hurry, by name, nobody twice for the same case within the hours of the limit. */
@Component
public class UrgeCase {

    private static final String PAUSE = "case.urge";

    private final CurrentActor currentActor;
    private final CaseDoor door;
    private final Urgeable urgeable;
    private final Urges urges;
    private final WorkingHours hours;
    private final Urging urging;

    UrgeCase(
            CurrentActor currentActor,
            CaseDoor door,
            Urgeable urgeable,
            Urges urges,
            WorkingHours hours,
            Urging urging) {
        this.currentActor = currentActor;
        this.door = door;
        this.urgeable = urgeable;
        this.urges = urges;
        this.hours = hours;
        this.urging = urging;
    }

    /** Who would be asked now, without asking anybody. */
    public List<Request> prepare(String caseNo) {
        Actor actor = currentActor.require();
        return requests(actor, door.see(actor, caseNo));
    }

    @RetryOnConflict
    @Transactional
    public List<Request> urge(String caseNo, String text) {
        Actor actor = currentActor.require();
        CaseFile file = door.take(actor, caseNo);
        List<Request> requests = requests(actor, file).stream()
                .filter(request -> !request.people().isEmpty())
                .toList();
        if (requests.isEmpty()) {
            throw new Refused("case.nobody-to-urge");
        }
        requests.forEach(request -> urging.send(actor, file, request, text));
        return requests;
    }

    private List<Request> requests(Actor actor, CaseFile file) {
        if (file.endedAt() != null) {
            throw new Stale("case.ended");
        }
        if (file.state().equals("suspended")) {
            throw new Stale("case.suspended");
        }
        if (!urgeable.mayAskAtAll(actor, file)) {
            throw new Forbidden("case.may-not-urge");
        }
        Set<String> recent =
                urges.since(file.id(), hours.before(urging.now(), PAUSE)).keySet();
        return urgeable.holders(actor, file).stream()
                .map(held -> Request.of(held, recent))
                .toList();
    }

    /**
     * One step of which people are asked.
     *
     * @param silent those who were asked a short while ago and are left in peace
     */
    public record Request(
            String taskId,
            String stepId,
            String step,
            List<String> receivers,
            List<Person> people,
            List<Person> silent) {

        static Request of(Urgeable.Held held, Set<String> recent) {
            Map<Boolean, List<Person>> parted = held.people().stream()
                    .collect(java.util.stream.Collectors.partitioningBy(person -> recent.contains(person.id())));
            return new Request(
                    held.step().taskId(),
                    held.step().stepId(),
                    held.step().step(),
                    held.step().receivers(),
                    parted.getOrDefault(false, List.of()),
                    parted.getOrDefault(true, List.of()));
        }
    }
}
