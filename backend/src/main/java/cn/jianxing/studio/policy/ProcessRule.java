package cn.jianxing.studio.policy;

import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** A file holds one process, named like the file, that the engine will run and keep long enough. */
final class ProcessRule implements BpmnRule {

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    @Override
    public void check(ModelFile file, ReleaseContext context, Findings findings) {
        List<Element> processes = file.bpmn("process");
        if (processes.size() != 1) {
            findings.add(file.name(), file.name(), "model.one-process", "a file must hold exactly one process");
        }
        for (Element process : processes) {
            String id = process.getAttribute("id");
            if (!KEBAB.matcher(id).matches() || !file.name().endsWith("/" + id + ".bpmn")) {
                findings.add(file, process, "model.process-id", "the process id must be the name of its file");
            }
            if (!process.getAttribute("isExecutable").equals("true")) {
                findings.add(file, process, "model.not-executable", "the engine would deploy it and never run it");
            }
            if (ModelFile.camunda(process, "historyTimeToLive").isEmpty()) {
                findings.add(file, process, "model.time-to-live", "how long its history is kept must be said");
            }
            if (says(process, "case-prefix")) {
                ends(file, process, findings);
            }
        }
    }

    /** A case whose process ends in no state would stay open in the register for ever. */
    private static void ends(ModelFile file, Element process, Findings findings) {
        for (Element element : ModelFile.children(process)) {
            if (element.getLocalName().equals("endEvent") && !says(element, "case-state")) {
                findings.add(file, element, "model.end-without-state", "the state of the case at its end must be said");
            }
        }
    }

    private static boolean says(Element element, String word) {
        return ModelFile.extensions(element, "properties").stream()
                .flatMap(properties -> ModelFile.children(properties).stream())
                .anyMatch(property -> property.getAttribute("name").equals(word));
    }
}
