package cn.jianxing.demo.people;

import cn.jianxing.demo.DemoCounty;
import cn.jianxing.demo.DemoCounty.DemoUnit;
import cn.jianxing.starrating.DemoAnswers;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says how a year ended, and whether it ended as it must. */
final class YearReport {

    private static final int YEAR = 2026;
    private static final Set<String> SITES = Set.of("village", "town");

    /** Withdrawn, not recommended, never handed in: no star this year. */
    private static final Set<String> WITHOUT = Set.of("990101004003", "990101006001", "990101005004");

    private final Crowd crowd;
    private final Desk office;
    private boolean right = true;

    YearReport(Crowd crowd, Desk office) {
        this.crowd = crowd;
        this.office = office;
    }

    /** @param seconds it took; answers whether everything is as it must be */
    boolean print(long seconds) {
        say("%d steps by %d people in %d s".formatted(crowd.acts(), crowd.people(), seconds));
        say("Refused: " + crowd.refusals());
        JsonNode state = office.read("/api/demo/state");
        state.path("cases")
                .forEach(line -> say("%4d %s %s"
                        .formatted(
                                line.path("number").asInt(),
                                line.path("type").asText(),
                                line.path("state").asText())));
        expect("open tasks", 0, state.path("openTasks").asInt());
        expect("jobs left", 0, state.path("jobs").asInt());
        JsonNode compared = crowd.desk("office07").read("/api/admin/inbox/reconcile");
        compared.fields()
                .forEachRemaining(field ->
                        expect("inbox " + field.getKey(), 0, field.getValue().asInt()));
        stars();
        say(right ? "Everything as it must be." : "NOT as it must be.");
        return right;
    }

    private void stars() {
        Map<String, JsonNode> lines = new HashMap<>();
        office.read("/api/star-register?year=" + YEAR + "&size=100")
                .path("items")
                .forEach(line -> lines.put(line.path("unit").path("code").asText(), line));
        List<DemoUnit> sites = DemoCounty.load().units().stream()
                .filter(unit -> SITES.contains(unit.kind()))
                .toList();
        for (DemoUnit site : sites) {
            JsonNode line = lines.get(site.code());
            if (WITHOUT.contains(site.code())) {
                expect(site.title() + " in the register", 0, line == null ? 0 : 1);
            } else {
                expect(
                        "%s %s star"
                                .formatted(
                                        site.title(),
                                        line == null ? "-" : line.path("total").asText()),
                        DemoAnswers.of(site.code()).star(),
                        line == null ? -1 : line.path("star").asInt());
            }
        }
    }

    private void expect(String what, int wanted, int found) {
        boolean same = wanted == found;
        right &= same;
        say((same ? "  ok  " : "  BAD ") + what + ": " + found + (same ? "" : ", expected " + wanted));
    }

    // whoever started it reads this
    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
    }
}
