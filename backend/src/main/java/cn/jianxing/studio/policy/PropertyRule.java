package cn.jianxing.studio.policy;

import cn.jianxing.engine.CaseAct;
import cn.jianxing.engine.StepCopied;
import cn.jianxing.engine.StepProperty;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Extension properties are words of ours: the known ones, where they mean something, with a value they can have. */
final class PropertyRule implements BpmnRule {

    private static final String STEP = "userTask";
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
            "endEvent",
            Set.of("case-state"));

    @Override
    public void check(ModelFile file, ReleaseContext context, Findings findings) {
        for (Element element : file.all()) {
            if (Namespaces.CAMUNDA.equals(element.getNamespaceURI())
                    && element.getLocalName().equals("property")) {
                property(file, context, element, findings);
            }
        }
    }

    private static void property(ModelFile file, ReleaseContext context, Element element, Findings findings) {
        String owner = element.getParentNode().getParentNode().getParentNode().getLocalName();
        String word = element.getAttribute("name");
        String value = element.getAttribute("value");
        Optional<StepProperty> ofStep = owner.equals(STEP) ? StepProperty.read(word) : Optional.empty();
        if (ofStep.isEmpty() && !WORDS.getOrDefault(owner, Set.of()).contains(word)) {
            findings.add(file, element, "model.property-unknown", word + " means nothing on <" + owner + ">");
        }
        if (ofStep.isPresent() && !ofStep.get().fits(value)) {
            boolean operation = ofStep.get() == StepProperty.OPERATIONS;
            findings.add(
                    file,
                    element,
                    operation ? "model.operation-unknown" : "model.property-value",
                    word + " cannot be " + value + " but: " + ofStep.get().takes());
        }
        if (word.equals(CaseAct.OFFICE_ACTS)) {
            Stream.of(value.split(","))
                    .filter(act -> CaseAct.read(act).isEmpty())
                    .forEach(unknown -> findings.add(
                            file, element, "model.operation-unknown", unknown + " is nothing an office does"));
        }
        if (word.equals("start-form") && !context.forms().contains(value)) {
            findings.add(file, element, "model.form-unknown", "there is no form " + value);
        }
    }
}
