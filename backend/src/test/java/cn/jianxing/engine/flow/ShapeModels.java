package cn.jianxing.engine.flow;

import cn.jianxing.engine.flow.Shape.Act;
import cn.jianxing.engine.flow.Shape.Call;
import cn.jianxing.engine.flow.Shape.Choice;
import cn.jianxing.engine.flow.Shape.Fork;
import cn.jianxing.engine.flow.Shape.Seq;
import cn.jianxing.engine.flow.Shape.Sub;
import cn.jianxing.engine.flow.Shape.Wait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Draws generated processes as BPMN, with the variables that lead a case along the branches meant. */
final class ShapeModels {

    private static final String FORM = """
            {"type":"default","id":"trial.answer","schemaVersion":18,"components":[{"type":"radio","id":"Field_Decision",
            "key":"decision","label":"意见","values":[{"label":"同意","value":"agree"}],"validate":{"required":true}}]}
            """;
    private static final String SIGNED = "<extensionElements><camunda:properties><camunda:property name=\"operations\""
            + " value=\"add-sign\"/></camunda:properties></extensionElements>";

    private final String prefix;
    private final String post;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private StringBuilder xml = new StringBuilder();
    private String asked;
    private int flows;

    ShapeModels(String prefix, Seq process) {
        this(prefix, process, "v1/clerk");
    }

    /** @param post whom every step asks; a real one answers forms, and may ask colleagues to sign */
    ShapeModels(String prefix, Seq process, String post) {
        this.prefix = prefix;
        this.post = post;
        this.asked = post;
        draw(prefix, process);
        if (answersForms()) {
            files.put("forms/trial/answer.form", FORM);
        }
    }

    private boolean answersForms() {
        return post.contains("_");
    }

    /** File name to model. */
    Map<String, String> files() {
        return files;
    }

    Map<String, Object> variables() {
        return variables;
    }

    private void draw(String processId, Seq seq) {
        StringBuilder outer = xml;
        xml = new StringBuilder();
        frame(seq);
        StringBuilder messages = new StringBuilder();
        Pattern.compile("messageRef=\"(\\w+)\"")
                .matcher(xml)
                .results()
                .forEach(found -> messages.append("<message id=\"%1$s\" name=\"%1$s\"/>".formatted(found.group(1))));
        files.put(
                processId + ".bpmn",
                "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" targetNamespace=\"trial\">"
                        + messages + "<process id=\"" + processId
                        + "\" name=\"试\" isExecutable=\"true\" camunda:historyTimeToLive=\"P3650D\">" + xml
                        + "</process></definitions>");
        xml = outer;
    }

    private void frame(Seq seq) {
        String start = "Start_" + seq.id();
        String end = "End_" + seq.id();
        add("<startEvent id=\"%s\"/><endEvent id=\"%s\"/>", start, end);
        flow(draw(seq, start, ""), end, "");
    }

    /** Draws the shape behind a node and answers its last node. */
    private String draw(Shape shape, String from, String condition) {
        if (shape instanceof Seq seq) {
            String last = from;
            String way = condition;
            for (Shape part : seq.shapes()) {
                last = draw(part, last, way);
                way = "";
            }
            return last;
        }
        if (shape instanceof Choice choice) {
            return choice(choice, from, condition);
        }
        if (shape instanceof Fork fork) {
            return fork(fork, from, condition);
        }
        if (shape instanceof Wait wait) {
            return await(wait, from, condition);
        }
        if (shape instanceof Act act) {
            add(
                    "<userTask id=\"%1$s\" name=\"%1$s\" camunda:candidateGroups=\"%3$s\"%4$s>%5$s%2$s</userTask>",
                    act.id(),
                    loop(act.id(), act.rounds(), act.sequential(), act.until()),
                    act.rounds() > 1 ? "${who}" : asked,
                    answersForms() ? " camunda:formRef=\"trial.answer\" camunda:formRefBinding=\"deployment\"" : "",
                    answersForms() ? SIGNED : "");
        } else if (shape instanceof Sub sub) {
            add("<subProcess id=\"%s\">%s", sub.id(), loop(sub.id(), sub.rounds(), sub.sequential(), ""));
            String around = asked;
            asked = sub.rounds() > 1 ? "${who}" : around;
            frame(sub.inner());
            asked = around;
            add("</subProcess>");
        } else if (shape instanceof Call call) {
            String called = prefix + "-" + call.id();
            add(
                    "<callActivity id=\"%s\" calledElement=\"%s\"><extensionElements><camunda:in"
                            + " businessKey=\"${caseId}\"/><camunda:in variables=\"all\"/></extensionElements>"
                            + "</callActivity>",
                    call.id(), called);
            String around = asked;
            asked = post;
            draw(called, call.inner());
            asked = around;
        }
        flow(from, shape.id(), condition);
        return shape.id();
    }

    private String choice(Choice choice, String from, String condition) {
        variables.put("choice" + choice.id(), choice.taken());
        return gateways(
                "exclusiveGateway",
                choice.id(),
                choice.branches(),
                from,
                condition,
                (id, branch) -> "choice" + id + " == " + branch);
    }

    private String fork(Fork fork, String from, String condition) {
        if (!fork.inclusive()) {
            return gateways("parallelGateway", fork.id(), fork.branches(), from, condition, (id, branch) -> "");
        }
        for (int branch = 0; branch < fork.branches().size(); branch++) {
            variables.put("way" + fork.id() + branch, fork.taken().contains(branch));
        }
        return gateways(
                "inclusiveGateway",
                fork.id(),
                fork.branches(),
                from,
                condition,
                (id, branch) -> "way" + id + branch + " == true");
    }

    private String gateways(
            String kind,
            String id,
            List<Seq> branches,
            String from,
            String condition,
            BiFunction<String, Integer, String> ways) {
        String split = "Split_" + id;
        String join = "Join_" + id;
        add("<%1$s id=\"%2$s\"/><%1$s id=\"%3$s\"/>", kind, split, join);
        flow(from, split, condition);
        for (int branch = 0; branch < branches.size(); branch++) {
            String way = ways.apply(id, branch);
            String last = draw(branches.get(branch), split, way);
            flow(last, join, last.equals(split) ? way : "");
        }
        return join;
    }

    private String await(Wait wait, String from, String condition) {
        String id = wait.id();
        add(
                "<eventBasedGateway id=\"Split_%1$s\"/><exclusiveGateway id=\"Join_%1$s\"/>"
                        + "<intermediateCatchEvent id=\"Catch_%1$s\"><messageEventDefinition messageRef=\"Message_%1$s\"/>"
                        + "</intermediateCatchEvent><intermediateCatchEvent id=\"Timer_%1$s\"><timerEventDefinition>"
                        + "<timeDuration>P400D</timeDuration></timerEventDefinition></intermediateCatchEvent>",
                id);
        flow(from, "Split_" + id, condition);
        for (String event : List.of("Catch_" + id, "Timer_" + id)) {
            flow("Split_" + id, event, "");
            flow(event, "Join_" + id, "");
        }
        return "Join_" + id;
    }

    private String loop(String id, int rounds, boolean sequential, String until) {
        if (rounds == 1) {
            return "";
        }
        variables.put(
                "people" + id,
                new ArrayList<>(IntStream.range(0, rounds)
                        .mapToObj(who -> answersForms() ? post : "p" + who)
                        .toList()));
        String condition = until.isEmpty()
                ? ""
                : "<completionCondition xsi:type=\"tFormalExpression\">${" + until + "}</completionCondition>";
        return "<multiInstanceLoopCharacteristics isSequential=\"%s\" camunda:collection=\"people%s\" camunda:elementVariable=\"who\">%s</multiInstanceLoopCharacteristics>"
                .formatted(sequential, id, condition);
    }

    private void flow(String from, String to, String condition) {
        flows++;
        String body = condition.isEmpty()
                ? ""
                : "<conditionExpression xsi:type=\"tFormalExpression\">${" + condition + "}</conditionExpression>";
        add("<sequenceFlow id=\"Flow_%d\" sourceRef=\"%s\" targetRef=\"%s\">%s</sequenceFlow>", flows, from, to, body);
    }

    private void add(String text, Object... values) {
        xml.append(text.formatted(values));
    }
}
