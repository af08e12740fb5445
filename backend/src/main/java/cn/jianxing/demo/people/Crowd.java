package cn.jianxing.demo.people;

import cn.jianxing.demo.DemoCounty;
import cn.jianxing.demo.DemoCounty.DemoPerson;
import cn.jianxing.demo.answers.Asked;
import cn.jianxing.demo.answers.StepAnswers;
import cn.jianxing.demo.people.Desk.Answer;
import cn.jianxing.demo.people.Desk.Waiting;
import cn.jianxing.demo.people.Habits.Deed;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Everybody who has a part in a star rating, going through their inboxes again and again. */
final class Crowd {

    private static final Set<String> ROLES = Set.of(
            "practice_worker",
            "station_head",
            "institute_secretary",
            "institute_head",
            "office_clerk",
            "evaluation_lead",
            "platform_lead",
            "dept_leader",
            "finance_officer",
            "expert",
            "honours_officer",
            "inspector",
            "office_director",
            "centre_deputy",
            "centre_director");

    /** Every so often somebody sends a form half empty first. */
    private static final int CLUMSY = 11;

    private static final String ON_SITE = "Activity_ScoreOnSite";
    private static final int TAKEN = 409;

    private final String address;
    private final Habits habits;
    private final Predicate<Waiting> scope;
    private final boolean clumsy;
    private final List<String> people;
    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Set<String> tried = new HashSet<>();
    private int acts;

    /** @param scope what the scripts are to touch */
    Crowd(String address, Habits habits, Predicate<Waiting> scope, boolean clumsy) {
        this.address = address;
        this.habits = habits;
        this.scope = scope;
        this.clumsy = clumsy;
        people = DemoCounty.load().persons().stream()
                .filter(person -> person.roles().stream().anyMatch(ROLES::contains))
                .map(DemoPerson::username)
                .toList();
    }

    /** Everybody looks once. */
    Round round(LocalDate today) {
        int before = acts;
        int waiting = 0;
        for (String username : people) {
            Desk desk = desk(username);
            List<Waiting> tasks = desk.inbox().stream().filter(scope).toList();
            waiting += tasks.size();
            tasks.forEach(task -> look(desk, task, today));
        }
        return new Round(acts - before, waiting);
    }

    /** Who has this role in this unit. */
    static String holder(String role, String unit) {
        return DemoCounty.load().persons().stream()
                .filter(person ->
                        person.unitCode().equals(unit) && person.roles().contains(role))
                .map(DemoPerson::username)
                .findFirst()
                .orElseThrow();
    }

    Desk desk(String username) {
        return desks.computeIfAbsent(username, name -> new Desk(address, name));
    }

    int acts() {
        return acts;
    }

    int people() {
        return desks.size();
    }

    /** What was refused and how often, by the problem's code. */
    Map<String, Integer> refusals() {
        return refusals;
    }

    void refused(Answer answer) {
        refusals.merge(answer.status() + " " + answer.code(), 1, Integer::sum);
    }

    private void look(Desk desk, Waiting task, LocalDate today) {
        Deed deed = habits.of(desk.username(), task);
        if (deed.now()) {
            act(desk, task, deed, today);
        }
    }

    private void act(Desk desk, Waiting task, Deed deed, LocalDate today) {
        Optional<ObjectNode> shown = desk.shown(task.taskId());
        if (shown.isEmpty() || tooEarly(task, shown.get(), today)) {
            return;
        }
        int place = visits.getOrDefault(task.unit(), 0) + 1;
        Asked asked = new Asked(task.step(), task.unit(), shown.get(), today, place, deed.wish(), deed.words());
        ObjectNode data = new StepAnswers(desk).to(asked);
        if (clumsy && acts % CLUMSY == 0 && !data.isEmpty() && tried.add(task.taskId())) {
            Answer answer = desk.complete(task.taskId(), JsonNodeFactory.instance.objectNode());
            if (answer.fine()) {
                throw new IllegalStateException("an empty form was taken: " + task);
            }
            refused(answer);
        }
        Answer answer = desk.complete(task.taskId(), data);
        if (answer.status() == Desk.GONE || answer.status() == TAKEN) {
            // somebody else was faster, or the step ended meanwhile
            return;
        }
        answer.orFail(desk.username() + " completes " + task);
        habits.acted(desk.username(), task);
        if (task.step().equals(ON_SITE)) {
            visits.put(task.unit(), place);
        }
        acts++;
    }

    /** Experts score once they have been there. */
    private static boolean tooEarly(Waiting task, ObjectNode shown, LocalDate today) {
        return task.step().equals(ON_SITE)
                && today.isBefore(LocalDate.parse(shown.path("plannedOn").asText()));
    }

    /** @param waiting steps somebody saw, done or not */
    record Round(int done, int waiting) {}
}
