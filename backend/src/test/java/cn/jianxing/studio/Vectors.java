package cn.jianxing.studio;

import java.util.ArrayList;
import java.util.List;

/** Every way known to make an engine as shipped run code out of a model. */
final class Vectors {

    private static final String DELEGATE = "camunda:delegateExpression=\"${noteArrival}\">";
    private static final String TASK = "name=\"登记\" " + DELEGATE;
    static final String GROUPS = "camunda:candidateGroups=\"v1/station_head\"";
    static final String LISTENER =
            "<camunda:taskListener id=\"reminder\" event=\"timeout\"" + " delegateExpression=\"${remindHolder}\">";
    static final String SPRING = "${trap.spring()}";
    private static final String REFLECTION =
            "''.getClass().forName('cn.jianxing.studio.Trap').getMethod('spring').invoke(null)";

    private Vectors() {}

    static List<Vector> all() {
        List<Vector> all = new ArrayList<>();
        all.addAll(ofServiceTask());
        all.addAll(ofListeners());
        all.addAll(ofExpressions());
        all.addAll(LinkedVectors.ofCallsAndForms());
        all.addAll(LinkedVectors.ofFiles());
        return all;
    }

    private static List<Vector> ofServiceTask() {
        return List.of(
                task("method of a bean", "camunda:expression=\"" + SPRING + "\">"),
                task("property of a bean", "camunda:expression=\"${trap.foot}\">"),
                task("reflection", "camunda:expression=\"${" + REFLECTION + "}\">"),
                task("bean outside the catalogue", "camunda:delegateExpression=\"${trap}\">"),
                task("class", "camunda:class=\"cn.jianxing.studio.Trap\">"),
                task(
                        "class of the engine",
                        "camunda:class=\"org.camunda.bpm.engine.impl.bpmn.behavior" + ".ShellActivityBehavior\">"
                                + extension(shell())),
                task("shell", "camunda:type=\"shell\">" + extension(shell())),
                task(
                        "mail",
                        "camunda:type=\"mail\">"
                                + extension("<camunda:field name=\"to\" expression=\"" + SPRING
                                        + "\" /><camunda:field name=\"text\" stringValue=\"x\" />")),
                task(
                        "activiti's namespace",
                        "xmlns:activiti=\"http://activiti.org/bpmn\"" + " activiti:class=\"cn.jianxing.studio.Trap\">"),
                task(
                        "shell in activiti's namespace",
                        "xmlns:activiti=\"http://activiti.org/bpmn\" activiti:type=\"shell\">" + "<extensionElements>"
                                + shell().replace("camunda:", "activiti:") + "</extensionElements>"),
                task(
                        "field injection",
                        DELEGATE + extension("<camunda:field name=\"note\" expression=\"" + SPRING + "\" />")),
                task(
                        "connector",
                        DELEGATE
                                + extension("<camunda:connector><camunda:connectorId>http-connector"
                                        + "</camunda:connectorId></camunda:connector>")),
                task(
                        "input by script",
                        DELEGATE
                                + extension(input(
                                        "<camunda:script scriptFormat=\"juel\">" + SPRING + "</camunda:script>"))),
                task("input by method", DELEGATE + extension(input(SPRING))),
                task("job priority", "camunda:asyncBefore=\"true\" camunda:jobPriority=\"" + SPRING + "\" " + DELEGATE),
                task(
                        "retry cycle",
                        "camunda:asyncBefore=\"true\" " + DELEGATE
                                + extension("<camunda:failedJobRetryTimeCycle>" + SPRING
                                        + "</camunda:failedJobRetryTimeCycle>")),
                new Vector(
                        "error by expression",
                        "Error_Thrown",
                        SampleRelease.CASE,
                        DELEGATE,
                        DELEGATE
                                + extension("<camunda:errorEventDefinition id=\"Error_Thrown\""
                                        + " errorRef=\"Error_None\" expression=\"" + SPRING + "\" />")),
                script("script in JUEL", "juel", "<script>" + SPRING + "</script>"),
                script("script in Groovy", "groovy", "<script>cn.jianxing.studio.Trap.spring()</script>"),
                script(
                        "script in JavaScript",
                        "javascript",
                        "<script>Java.type('cn.jianxing.studio.Trap').spring()</script>"),
                new Vector(
                        "script from a resource",
                        "Activity_NoteArrival",
                        SampleRelease.CASE,
                        "<serviceTask id=\"Activity_NoteArrival\" " + TASK,
                        "<scriptTask id=\"Activity_Script\" name=\"脚本\" scriptFormat=\"juel\" camunda:resource=\"classpath://trap.juel\" />"
                                + "<serviceTask id=\"Activity_NoteArrival\" name=\"登记\" camunda:type=\"shell\">"
                                + extension(shell())));
    }

    private static List<Vector> ofListeners() {
        String script = "<camunda:script scriptFormat=\"juel\">" + SPRING + "</camunda:script>";
        List<Vector> vectors = new ArrayList<>();
        for (String how : List.of(
                "class=\"cn.jianxing.studio.Trap\" />",
                "expression=\"" + SPRING + "\" />",
                "delegateExpression=\"${trap}\" />",
                ">" + script + "</camunda:executionListener>")) {
            vectors.add(task(
                    "execution listener " + how,
                    DELEGATE + extension("<camunda:executionListener event=\"start\" " + how)));
        }
        for (String how : List.of(
                "class=\"cn.jianxing.studio.Trap\" />",
                "expression=\"" + SPRING + "\" />",
                "delegateExpression=\"${trap}\" />",
                ">" + script + "</camunda:taskListener>")) {
            vectors.add(new Vector(
                    "task listener " + how,
                    "Activity_Decide",
                    SampleRelease.CASE,
                    LISTENER,
                    "<camunda:taskListener event=\"create\" " + how + LISTENER));
        }
        vectors.add(new Vector(
                "timeout listener by class",
                "reminder",
                SampleRelease.CASE,
                LISTENER,
                LISTENER.replace("delegateExpression=\"${remindHolder}\"", "class=\"cn.jianxing.studio.Trap\"")));
        return vectors;
    }

    private static List<Vector> ofExpressions() {
        return List.of(
                groups("reflection in candidates", "${" + REFLECTION + "}"),
                groups("the other spelling", "#{trap.spring()}"),
                groups(
                        "engine through the execution",
                        "${execution.processEngineServices.processEngineConfiguration.dataSource.targetDataSource.url}"),
                groups("class through the execution", "${execution['class'].name}"),
                groups("the task", "${task.execution}"),
                groups("unknown function", "${trap:spring()}"),
                new Vector(
                        "condition",
                        "Flow_Accepted",
                        SampleRelease.CASE,
                        "${decision == 'approve'}",
                        "${trap.spring() == 'sprung'}"),
                new Vector(
                        "condition as script",
                        "Flow_Accepted",
                        SampleRelease.CASE,
                        "<conditionExpression xsi:type=\"tFormalExpression\">${decision == 'approve'}",
                        "<conditionExpression xsi:type=\"tFormalExpression\" language=\"juel\">" + SPRING),
                new Vector("name", "Activity_Decide", SampleRelease.CASE, "name=\"审核\"", "name=\"审核" + SPRING + "\""),
                new Vector(
                        "documentation",
                        "Activity_Decide",
                        SampleRelease.CASE,
                        "camunda:formRef=\"sample-case.decide\" camunda:formRefBinding=\"deployment\">\n      <extensionElements>",
                        "camunda:formRef=\"sample-case.decide\" camunda:formRefBinding=\"deployment\">\n      <documentation>"
                                + SPRING + "</documentation><extensionElements>"),
                new Vector(
                        "due date",
                        "Activity_Decide",
                        SampleRelease.CASE,
                        "${workdays:limit('star-rating.approve')}",
                        SPRING),
                new Vector("timer", "TimerEventDefinition_TooLate", SampleRelease.CASE, ">P30D<", ">" + SPRING + "<"),
                new Vector(
                        "collection",
                        "Activity_Countersign",
                        SampleRelease.CASE,
                        "camunda:collection=\"reviewers\"",
                        "camunda:collection=\"" + SPRING + "\""),
                new Vector(
                        "cardinality",
                        "Activity_Countersign",
                        SampleRelease.CASE,
                        "<multiInstanceLoopCharacteristics camunda:collection=\"reviewers\" camunda:elementVariable=\"reviewer\" />",
                        "<multiInstanceLoopCharacteristics><loopCardinality xsi:type=\"tFormalExpression\">" + SPRING
                                + "</loopCardinality></multiInstanceLoopCharacteristics>"),
                new Vector(
                        "completion condition",
                        "Activity_Countersign",
                        SampleRelease.CASE,
                        "camunda:elementVariable=\"reviewer\" />",
                        "camunda:elementVariable=\"reviewer\"><completionCondition xsi:type=\"tFormalExpression\">"
                                + "${trap.spring() == 'sprung'}</completionCondition></multiInstanceLoopCharacteristics>"),
                new Vector(
                        "starter groups",
                        "sample-case",
                        SampleRelease.CASE,
                        "isExecutable=\"true\"",
                        "isExecutable=\"true\" camunda:candidateStarterGroups=\"" + SPRING + "\""));
    }

    private static Vector task(String name, String replacement) {
        return new Vector(name, "Activity_NoteArrival", SampleRelease.CASE, DELEGATE, replacement);
    }

    private static Vector script(String name, String format, String body) {
        return new Vector(
                name,
                "Activity_Script",
                SampleRelease.CASE,
                "<sequenceFlow id=\"Flow_Asked\" sourceRef=\"Event_Asked\" targetRef=\"Activity_NoteArrival\" />",
                "<sequenceFlow id=\"Flow_Asked\" sourceRef=\"Event_Asked\" targetRef=\"Activity_Script\" />"
                        + "<scriptTask id=\"Activity_Script\" name=\"脚本\" scriptFormat=\"" + format + "\">" + body
                        + "</scriptTask><sequenceFlow id=\"Flow_Script\" sourceRef=\"Activity_Script\""
                        + " targetRef=\"Activity_NoteArrival\" />");
    }

    private static Vector groups(String name, String expression) {
        return new Vector(
                name, "Activity_Decide", SampleRelease.CASE, GROUPS, GROUPS.replace("v1/station_head", expression));
    }

    private static String extension(String content) {
        return "<extensionElements>" + content + "</extensionElements>";
    }

    private static String input(String value) {
        return "<camunda:inputOutput><camunda:inputParameter name=\"x\">" + value
                + "</camunda:inputParameter></camunda:inputOutput>";
    }

    private static String shell() {
        return "<camunda:field name=\"command\" stringValue=\"touch\" />"
                + "<camunda:field name=\"arg1\" stringValue=\"" + ForcedModelsTests.FOOTPRINT + "\" />"
                + "<camunda:field name=\"wait\" stringValue=\"true\" />";
    }
}
