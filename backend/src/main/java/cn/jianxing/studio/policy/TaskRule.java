package cn.jianxing.studio.policy;

import cn.jianxing.engine.expression.SafeExpressions;
import java.util.Set;
import org.w3c.dom.Element;

/** A user task asks somebody and has its form; a decision task has its decision: both from the same release. */
final class TaskRule implements BpmnRule {

    private static final Set<String> RESULTS = Set.of("singleEntry", "collectEntries");

    @Override
    public void check(ModelFile file, ReleaseContext context, Findings findings) {
        for (Element task : file.bpmn("userTask")) {
            if (ModelFile.camunda(task, "candidateGroups").isEmpty()) {
                findings.add(file, task, "model.nobody-asked", "a user task must ask a post");
            }
            form(file, context, findings, task);
        }
        for (Element task : file.bpmn("businessRuleTask")) {
            decision(file, context, findings, task);
        }
    }

    private static void form(ModelFile file, ReleaseContext context, Findings findings, Element task) {
        String form = ModelFile.camunda(task, "formRef");
        if (!ModelFile.camunda(task, "formRefBinding").equals("deployment")) {
            findings.add(file, task, "model.form-binding", "a form is bound with deployment");
        }
        if (!SafeExpressions.isExpression(form) && !context.forms().contains(form)) {
            findings.add(file, task, "model.form-unknown", "there is no form " + form + " in this release");
        }
    }

    private static void decision(ModelFile file, ReleaseContext context, Findings findings, Element task) {
        String decision = ModelFile.camunda(task, "decisionRef");
        if (!context.decisions().contains(decision)) {
            findings.add(file, task, "model.decision-unknown", "there is no decision " + decision + " in this release");
        }
        if (!ModelFile.camunda(task, "decisionRefBinding").equals("deployment")) {
            findings.add(file, task, "model.decision-binding", "a decision is bound with deployment");
        }
        if (!RESULTS.contains(ModelFile.camunda(task, "mapDecisionResult"))) {
            findings.add(file, task, "model.decision-result", "the result must be one value or a list of values");
        }
    }
}
