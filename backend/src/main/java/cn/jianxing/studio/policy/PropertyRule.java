package cn.jianxing.studio.policy;

import cn.jianxing.engine.CaseAct;
import cn.jianxing.engine.StepCopied;
import cn.jianxing.engine.StepOperation;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Extension properties are words of ours: the known ones, where they mean something. */
final class PropertyRule implements BpmnRule {

    private static final Map<String, Set<String>> WORDS = Map.of(
            "process",
            Set.of(
                    "case-prefix",
                    "case-title",
                    "case-description",
                    "starter-roles",
                    "subject-kinds",
                    "start-form",
                    CaseAct.REVOCABLE_IN,
                    CaseAct.OFFICE_ACTS,
                    CaseAct.OFFICE_ROLES,
                    StepCopied.PROPERTY),
            "userTask",
            Set.of(
                    "case-state",
                    "sealed",
                    "applicant",
                    "outputs",
                    "limit",
                    "bulk",
                    StepOperation.PROPERTY,
                    StepCopied.PROPERTY),
            "endEvent",
            Set.of("case-state"));

    @Override
    public void check(ModelFile file, ReleaseContext context, Findings findings) {
        for (Element element : file.all()) {
            if (!Namespaces.CAMUNDA.equals(element.getNamespaceURI())
                    || !element.getLocalName().equals("property")) {
                continue;
            }
            String owner =
                    element.getParentNode().getParentNode().getParentNode().getLocalName();
            String word = element.getAttribute("name");
            if (!WORDS.getOrDefault(owner, Set.of()).contains(word)) {
                findings.add(file, element, "model.property-unknown", word + " means nothing on <" + owner + ">");
            }
            if (word.equals(StepOperation.PROPERTY)) {
                Stream.of(element.getAttribute("value").split(","))
                        .filter(operation -> StepOperation.read(operation).isEmpty())
                        .forEach(unknown -> findings.add(
                                file, element, "model.operation-unknown", unknown + " is no operation of a task"));
            }
            if (word.equals(CaseAct.OFFICE_ACTS)) {
                Stream.of(element.getAttribute("value").split(","))
                        .filter(act -> CaseAct.read(act).isEmpty())
                        .forEach(unknown -> findings.add(
                                file, element, "model.operation-unknown", unknown + " is nothing an office does"));
            }
            if (word.equals("start-form") && !context.forms().contains(element.getAttribute("value"))) {
                findings.add(file, element, "model.form-unknown", "there is no form " + element.getAttribute("value"));
            }
        }
    }
}
