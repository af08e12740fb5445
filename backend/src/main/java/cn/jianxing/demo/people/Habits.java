package cn.jianxing.demo.people;

import cn.jianxing.demo.people.Desk.Waiting;
import cn.jianxing.shared.CsvTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** How people go about their work: most at once and right, some late, some never, some differently the first time. */
final class Habits {

    private static final Deed USUAL = new Deed(true, "", "");
    private static final Deed NOT_NOW = new Deed(false, "", "");

    private final List<Habit> habits;
    private final Set<Habit> done = new HashSet<>();

    private Habits(List<Habit> habits) {
        this.habits = habits;
    }

    /** Everybody acts at once, as most would. */
    static Habits good() {
        return new Habits(List.of());
    }

    /** The county's weaker days: {@code demo/campaign-habits.csv}. */
    static Habits mixed() {
        return new Habits(CsvTable.read("/demo/campaign-habits.csv", Habit::of));
    }

    Deed of(String username, Waiting task) {
        return habits.stream()
                .filter(habit -> habit.concerns(username, task) && !done.contains(habit))
                .findFirst()
                .map(habit -> habit.deed(task))
                .orElse(USUAL);
    }

    /** What somebody does once only is not done again. */
    void acted(String username, Waiting task) {
        habits.stream()
                .filter(habit -> habit.concerns(username, task) && habit.kind().equals("once"))
                .findFirst()
                .ifPresent(done::add);
    }

    /** @param wish empty for what most would decide */
    record Deed(boolean now, String wish, String words) {}

    /** @param username whose habit it is; empty for whoever has the step */
    private record Habit(String step, String unit, String username, String kind, String wish, String words) {

        static Habit of(CSVRecord row) {
            return new Habit(
                    "Activity_" + row.get("step"),
                    row.get("unit"),
                    row.get("username"),
                    row.get("habit"),
                    row.get("wish"),
                    row.get("words"));
        }

        boolean concerns(String person, Waiting task) {
            return step.equals(task.step())
                    && unit.equals(task.unit())
                    && (username.isEmpty() || username.equals(person));
        }

        Deed deed(Waiting task) {
            return switch (kind) {
                case "absent" -> NOT_NOW;
                case "late" -> task.overdue() ? USUAL : NOT_NOW;
                case "once", "always" -> new Deed(true, wish, words);
                default -> throw new IllegalArgumentException("no such habit: " + kind);
            };
        }
    }
}
