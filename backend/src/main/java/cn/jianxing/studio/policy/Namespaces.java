package cn.jianxing.studio.policy;

import java.util.Map;
import java.util.Optional;

/** Namespaces models may use. The engine also takes {@code http://activiti.org/bpmn}; models may not. */
final class Namespaces {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";

    static final Map<String, String> BPMN_PREFIXES = Map.of(
            BPMN,
            "bpmn",
            CAMUNDA,
            "camunda",
            XSI,
            "xsi",
            MODELER,
            "modeler",
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "bpmndi",
            "http://www.omg.org/spec/DD/20100524/DC",
            "dc",
            "http://www.omg.org/spec/DD/20100524/DI",
            "di",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "bioc",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "color");

    static final Map<String, String> DMN_PREFIXES = Map.of(
            DMN,
            "dmn",
            "http://camunda.org/schema/1.0/dmn",
            "camunda",
            XSI,
            "xsi",
            MODELER,
            "modeler",
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "dmndi",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "dmndc",
            "http://www.omg.org/spec/DMN/20180521/DI/",
            "dmndi_di",
            "http://bpmn.io/schema/dmn/biodi/2.0",
            "biodi");

    private Namespaces() {}

    static Optional<String> prefix(Map<String, String> prefixes, String namespace) {
        return Optional.ofNullable(prefixes.get(namespace));
    }
}
