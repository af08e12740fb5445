package cn.jianxing.studio.policy;

import cn.jianxing.engine.FieldAccess;
import cn.jianxing.engine.StepPolicy;
import cn.jianxing.engine.StepPolicy.Deduplicate;
import cn.jianxing.engine.StepProperty;
import cn.jianxing.engine.expression.SafeExpressions;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** What a user task lays down must make sense together, and speak of fields that its form has. */
final class StepPolicyRule implements BpmnRule {

    private static final String COMPLETE = "complete";
    private static final String LIST = "dynamiclist";

    @Override
    public void check(ModelFile file, ReleaseContext context, Findings findings) {
        for (Element task : file.bpmn("userTask")) {
            Map<String, String> properties = properties(task);
            StepPolicy policy = StepPolicy.of(properties);
            labels(file, task, policy, findings);
            deduplication(file, task, properties, policy, findings);
            String form = ModelFile.camunda(task, "formRef");
            if (!SafeExpressions.isExpression(form)) {
                context.fields().apply(form).ifPresent(known -> fields(file, task, policy, known, findings));
            }
        }
    }

    private static Map<String, String> properties(Element task) {
        Map<String, String> properties = new HashMap<>();
        ModelFile.extensions(task, "properties").stream()
                .flatMap(list -> ModelFile.children(list).stream())
                .forEach(property -> properties.put(property.getAttribute("name"), property.getAttribute("value")));
        return properties;
    }

    private static void labels(ModelFile file, Element task, StepPolicy policy, Findings findings) {
        policy.labels().keySet().stream()
                .filter(word -> !word.equals(COMPLETE)
                        && policy.operations().stream()
                                .noneMatch(allowed -> allowed.word().equals(word)))
                .sorted()
                .forEach(word -> findings.add(
                        file, task, "model.label-without-button", "there is no button " + word + " to label here"));
    }

    /** Scores, money, closed opinions, signatures and words of one's own are given each time, by a person. */
    private static void deduplication(
            ModelFile file, Element task, Map<String, String> properties, StepPolicy policy, Findings findings) {
        if (policy.deduplicate() == Deduplicate.OFF) {
            return;
        }
        boolean weighty = policy.sealed()
                || policy.applicant()
                || !policy.outputs().isEmpty()
                || StepProperty.MONEY.isTrue(properties)
                || StepProperty.SCORE.isTrue(properties)
                || policy.approval().stream().anyMatch(yes -> asksMore(policy, yes));
        if (weighty) {
            findings.add(
                    file,
                    task,
                    "model.deduplicate-weighty",
                    "scores, money, outputs, closed opinions, required words and signatures are given each time");
        }
        if (policy.approval().isEmpty()) {
            findings.add(file, task, "model.deduplicate-approval", "deduplicate needs approval: what counts as a yes");
        }
    }

    private static boolean asksMore(StepPolicy policy, String decision) {
        return policy.opinion().holds(decision) || policy.signature().holds(decision);
    }

    private static void fields(
            ModelFile file, Element task, StepPolicy policy, Map<String, String> known, Findings findings) {
        FieldAccess access = policy.fields();
        access.all()
                .filter(path -> !known.containsKey(path))
                .distinct()
                .sorted()
                .forEach(path ->
                        findings.add(file, task, "model.field-unknown", "the form of the step has no field " + path));
        access.fixedRows().stream()
                .filter(path -> known.containsKey(path) && !LIST.equals(known.get(path)))
                .sorted()
                .forEach(path -> findings.add(file, task, "model.field-unknown", path + " is no list"));
        if (policy.signature().ever() && !Set.copyOf(known.values()).contains("signature")) {
            findings.add(
                    file, task, "model.signature-nowhere", "a signature is asked for, but the form has no such field");
        }
    }
}
