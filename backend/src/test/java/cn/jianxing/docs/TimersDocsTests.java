package cn.jianxing.docs;

import cn.jianxing.docs.Models.Model;
import cn.jianxing.testing.JianxingTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every time limit and every timer, in one place. */
@JianxingTest
class TimersDocsTests {

    private static final Map<String, String> KINDS =
            Map.of("${remindHolder}", "reminds the holder", "${escalateToSuperior}", "tells the superior");

    private static final String STAGES = """

            Every task with a due date goes through the stages of the table `chase_stage`
            ([ADR 0025](adr/0025-deadlines-in-a-table.md)):

            | Stage | Reached | What happens |
            |---|---|---|
            """;

    private static final Map<String, String> WHAT = Map.of(
            "half", "reminds the holder",
            "most", "reminds the holder and the head of the same unit",
            "due", "tells the superior",
            "dispatch", "listed for the daily dispatch",
            "supervision", "asks the office director for a letter of supervision",
            "quarter", "counted for the quarterly notice");

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theTimersAreCurrent() throws IOException {
        StringBuilder text = new StringBuilder("""
                # Time limits and timers

                Generated from the table `time_limit` and the models. WD: working days, CD: calendar days, h: hours.
                Basis: S from the sources, P published, D designed and meant to be set locally.

                | Limit | Value | Basis | Used in |
                |---|---|---|---|
                """);
        for (var limit :
                jdbc.queryForList("select limit_key, amount, unit, basis from time_limit order by limit_key")) {
            String key = String.valueOf(limit.get("limit_key"));
            text.append("| `%s` | %s %s | %s | %s |%n"
                    .formatted(key, limit.get("amount"), limit.get("unit"), limit.get("basis"), users(key)));
        }
        text.append(STAGES);
        for (var stage :
                jdbc.queryForList("select code, share_percent, late_days from chase_stage order by position")) {
            String code = String.valueOf(stage.get("code"));
            text.append("| `%s` | %s | %s |%n"
                    .formatted(
                            code,
                            stage.get("late_days") == null
                                    ? stage.get("share_percent") + " % of the time"
                                    : stage.get("late_days") + " WD after the due date",
                            WHAT.getOrDefault(code, "?")));
        }
        text.append("\n| Process | Step | When | What happens |\n|---|---|---|---|\n");
        Models.all().forEach(model -> timers(model).forEach(text::append));

        GeneratedFile.check("docs/timers.md", text.toString().replace("\r\n", "\n"));
    }

    private static List<String> timers(Model model) {
        var chasing = model.all(UserTask.class).stream()
                .flatMap(task -> listeners(task).stream()
                        .map(listener -> row(
                                model,
                                task.getName(),
                                listener.getTimeouts().iterator().next(),
                                KINDS.getOrDefault(listener.getCamundaDelegateExpression(), "?"))));
        var flow = model.all(BoundaryEvent.class).stream()
                .flatMap(event -> event.getEventDefinitions().stream()
                        .filter(TimerEventDefinition.class::isInstance)
                        .map(timer -> row(
                                model,
                                event.getAttachedTo().getName(),
                                (TimerEventDefinition) timer,
                                "changes the flow: " + event.getName())));
        return java.util.stream.Stream.concat(chasing, flow).toList();
    }

    private static List<CamundaTaskListener> listeners(UserTask task) {
        return task.getExtensionElements() == null
                ? List.of()
                : task.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaTaskListener.class)
                        .list();
    }

    private static String row(Model model, String step, TimerEventDefinition timer, String effect) {
        return "| `%s` | %s | `%s` | %s |%n"
                .formatted(
                        model.process().getId(),
                        step,
                        timer.getTimeDate().getTextContent().strip(),
                        effect);
    }

    private static String users(String key) throws IOException {
        List<String> models = Models.all().stream()
                .filter(model -> model.source().contains("'" + key + "'"))
                .map(model -> "`" + model.process().getId() + "`")
                .toList();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            List<String> classes = files.filter(file -> file.toString().endsWith(".java") && mentions(file, key))
                    .map(file -> "`" + file.getFileName().toString().replace(".java", "") + "`")
                    .sorted()
                    .toList();
            return java.util.stream.Stream.concat(models.stream(), classes.stream())
                    .collect(Collectors.joining(", "));
        }
    }

    private static boolean mentions(Path file, String key) {
        try {
            return Files.readString(file).contains("\"" + key + "\"");
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
