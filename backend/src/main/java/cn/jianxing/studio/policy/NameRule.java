package cn.jianxing.studio.policy;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Officials read the diagram: Chinese names, ids that say what they stand for, everything drawn. */
final class NameRule implements BpmnRule {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final String SPEAKING = "_[A-Z][A-Za-z0-9]*(__[A-Z][A-Za-z0-9]*)?";
    private static final Map<String, Pattern> FAMILIES = Map.of(
            "activity", Pattern.compile("Activity" + SPEAKING),
            "event", Pattern.compile("Event" + SPEAKING),
            "gateway", Pattern.compile("Gateway" + SPEAKING),
            "flow", Pattern.compile("Flow_\\w+"));

    @Override
    public void check(ModelFile file, ReleaseContext context, Findings findings) {
        Set<String> drawn = drawn(file);
        for (Element element : file.all()) {
            family(element).ifPresent(family -> {
                String id = element.getAttribute("id");
                Pattern pattern = FAMILIES.get(family);
                if (pattern != null && !pattern.matcher(id).matches()) {
                    findings.add(file, element, "model.id-family", id + " must look like " + pattern.pattern());
                }
                if (!drawn.contains(id)) {
                    findings.add(file, element, "model.not-drawn", id + " is not in the diagram");
                }
            });
            if (needsName(file, element)
                    && !HAN.matcher(element.getAttribute("name")).find()) {
                findings.add(file, element, "model.name-missing", "it needs a Chinese name");
            }
        }
    }

    private static Optional<String> family(Element element) {
        if (ModelFile.isActivity(element)) {
            return Optional.of("activity");
        }
        if (ModelFile.isEvent(element)) {
            return Optional.of("event");
        }
        if (ModelFile.isGateway(element)) {
            return Optional.of("gateway");
        }
        return Namespaces.BPMN.equals(element.getNamespaceURI())
                        && element.getLocalName().equals("sequenceFlow")
                ? Optional.of("flow")
                : Optional.empty();
    }

    private static boolean needsName(ModelFile file, Element element) {
        if (!Namespaces.BPMN.equals(element.getNamespaceURI())) {
            return false;
        }
        return switch (element.getLocalName()) {
            case "process" -> true;
            case "exclusiveGateway", "inclusiveGateway" -> leaving(file, element) > 1;
            case "sequenceFlow" ->
                ModelFile.children(element).stream()
                        .anyMatch(child -> child.getLocalName().equals("conditionExpression"));
            default -> ModelFile.isActivity(element) || ModelFile.isEvent(element);
        };
    }

    private static long leaving(ModelFile file, Element gateway) {
        return file.bpmn("sequenceFlow").stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(gateway.getAttribute("id")))
                .count();
    }

    private static Set<String> drawn(ModelFile file) {
        Set<String> drawn = new HashSet<>();
        for (Element element : file.all()) {
            if (element.hasAttribute("bpmnElement")) {
                drawn.add(element.getAttribute("bpmnElement"));
            }
        }
        return drawn;
    }
}
