package cn.jianxing.studio;

import java.util.List;

/** Ways to make an engine run code by what a model refers to: called processes, forms, tables, files. */
final class LinkedVectors {

    private static final String CALL =
            "name=\"协助\" calledElement=\"sample-help\" camunda:calledElementBinding=\"deployment\">";
    private static final String SPRING = Vectors.SPRING;
    private static final String LISTENER = Vectors.LISTENER;
    private static final String GROUPS = Vectors.GROUPS;

    private LinkedVectors() {}

    static List<Vector> ofCallsAndForms() {
        return List.of(
                call("called process", CALL.replace("sample-help", SPRING)),
                call(
                        "mapping by class",
                        CALL.replace(">", " camunda:variableMappingClass=\"cn.jianxing.studio.Trap\">")),
                call("mapping by bean", CALL.replace(">", " camunda:variableMappingDelegateExpression=\"${trap}\">")),
                new Vector(
                        "passed variable",
                        "Activity_CallHelp",
                        SampleRelease.CASE,
                        "<camunda:in source=\"caseNo\"",
                        "<camunda:in sourceExpression=\"" + SPRING + "\""),
                groupsAnd("form key", "camunda:formKey=\"" + SPRING + "\""),
                groupsAnd("form handler", "camunda:formHandlerClass=\"cn.jianxing.studio.Trap\""),
                new Vector(
                        "form reference",
                        "Activity_Decide",
                        SampleRelease.CASE,
                        "approve')}\" camunda:formRef=\"sample-case.decide\"",
                        "approve')}\" camunda:formRef=\"" + SPRING + "\""),
                new Vector(
                        "form field",
                        "Activity_Decide",
                        SampleRelease.CASE,
                        LISTENER,
                        "<camunda:formData><camunda:formField id=\"Field_A\" type=\"string\" defaultValue=\"" + SPRING
                                + "\"><camunda:validation><camunda:constraint name=\"validator\""
                                + " config=\"cn.jianxing.studio.Trap\" /></camunda:validation></camunda:formField>"
                                + "</camunda:formData>" + LISTENER));
    }

    static List<Vector> ofFiles() {
        return List.of(
                new Vector(
                        "decision in JUEL",
                        "OutputEntry_Light",
                        SampleRelease.TABLE,
                        "<outputEntry id=\"OutputEntry_Light\">\n          <text>\"light\"",
                        "<outputEntry id=\"OutputEntry_Light\" expressionLanguage=\"juel\">\n          <text>"
                                + SPRING),
                new Vector(
                        "input in JUEL",
                        "InputExpression_Weight",
                        SampleRelease.TABLE,
                        "typeRef=\"number\">\n          <text>weight",
                        "typeRef=\"string\" expressionLanguage=\"juel\">" + "\n          <text>" + SPRING),
                new Vector(
                        "document type",
                        SampleRelease.CASE,
                        SampleRelease.CASE,
                        "<definitions ",
                        "<!DOCTYPE definitions [<!ENTITY passwords SYSTEM \"file:///etc/passwd\">]><definitions "),
                new Vector(
                        "import",
                        "Definitions_SampleCase",
                        SampleRelease.CASE,
                        "  <process ",
                        "  <import importType=\"http://schemas.xmlsoap.org/wsdl/\" namespace=\"urn:x\""
                                + " location=\"http://127.0.0.1/x.wsdl\" />\n  <process "),
                new Vector(
                        "message name",
                        "Message_Sent",
                        SampleRelease.CASE,
                        "  <process ",
                        "  <message id=\"Message_Sent\" name=\"" + SPRING + "\" />\n  <process "));
    }

    private static Vector call(String name, String replacement) {
        return new Vector(name, "Activity_CallHelp", SampleRelease.CASE, CALL, replacement);
    }

    private static Vector groupsAnd(String name, String attribute) {
        return new Vector(
                name,
                "Activity_Decide",
                SampleRelease.CASE,
                GROUPS + " camunda:dueDate=\"${workdays:limit('star-rating.approve')}\""
                        + " camunda:formRef=\"sample-case.decide\" camunda:formRefBinding=\"deployment\"",
                GROUPS + " " + attribute);
    }
}
