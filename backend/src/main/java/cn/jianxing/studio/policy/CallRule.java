package cn.jianxing.studio.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** A called process works on the same case: it is named plainly and gets the case passed on. */
final class CallRule implements BpmnRule {

    private static final Set<String> BINDINGS = Set.of("latest", "deployment", "versionTag");
    private static final Set<String> BUSINESS_KEYS = Set.of("${caseId}", "#{caseId}");
    private static final List<String> CASE = List.of("caseId", "caseNo", "subjectUnit");

    @Override
    public void check(ModelFile file, ReleaseContext context, Findings findings) {
        for (Element call : file.bpmn("callActivity")) {
            String called = call.getAttribute("calledElement");
            if (!context.processes().contains(called)) {
                findings.add(file, call, "model.call-unknown", "there is no process " + called);
            }
            if (!BINDINGS.contains(ModelFile.camunda(call, "calledElementBinding"))) {
                findings.add(file, call, "model.call-binding", "which version is called must be said");
            }
            passed(file, call, findings);
        }
    }

    private static void passed(ModelFile file, Element call, Findings findings) {
        boolean key = false;
        Set<String> passed = new HashSet<>();
        for (Element in : ModelFile.extensions(call, "in")) {
            key |= BUSINESS_KEYS.contains(in.getAttribute("businessKey"));
            passed.add(in.getAttribute("source") + ">" + in.getAttribute("target"));
        }
        if (!key) {
            findings.add(file, call, "model.call-without-case", "the case must be passed as business key");
        }
        for (String variable : CASE) {
            if (!passed.contains(variable + ">" + variable)) {
                findings.add(file, call, "model.call-without-case", variable + " must be passed on");
            }
        }
    }
}
