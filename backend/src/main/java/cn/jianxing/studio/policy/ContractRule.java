package cn.jianxing.studio.policy;

import cn.jianxing.engine.ModelContract;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What Java relies on must be in the model: steps, messages, errors that are caught. */
final class ContractRule implements BpmnRule {

    private final List<ModelContract> contracts;

    ContractRule(List<ModelContract> contracts) {
        this.contracts = contracts;
    }

    @Override
    public void check(ModelFile file, ReleaseContext context, Findings findings) {
        for (Element process : file.bpmn("process")) {
            contracts.stream()
                    .filter(contract -> contract.processId().equals(process.getAttribute("id")))
                    .forEach(contract -> check(file, process, contract, findings));
        }
    }

    private static void check(ModelFile file, Element process, ModelContract contract, Findings findings) {
        Set<String> ids = values(file.all(), "id");
        Set<String> messages = values(file.bpmn("message"), "name");
        Set<String> errors = values(file.bpmn("error"), "errorCode");
        missing(contract.activities(), ids)
                .forEach(id -> findings.add(
                        file, process, "model.contract-step", "the step " + id + " is needed by the program"));
        missing(contract.messages(), messages)
                .forEach(name -> findings.add(
                        file, process, "model.contract-message", "the message " + name + " is needed by the program"));
        missing(contract.bpmnErrors(), errors)
                .forEach(code ->
                        findings.add(file, process, "model.contract-error", "the error " + code + " must be caught"));
    }

    private static List<String> missing(Set<String> wanted, Set<String> present) {
        return wanted.stream().filter(name -> !present.contains(name)).sorted().toList();
    }

    private static Set<String> values(List<Element> elements, String attribute) {
        return elements.stream()
                .map(element -> element.getAttribute(attribute))
                .collect(Collectors.toUnmodifiableSet());
    }
}
