package cn.jianxing.studio.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One XML file of a release, read and ready to be looked through. */
record ModelFile(String name, Document document) {

    private static final Set<String> ACTIVITIES =
            Set.of("userTask", "serviceTask", "businessRuleTask", "callActivity", "subProcess");
    private static final Set<String> EVENTS =
            Set.of("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent");
    private static final Set<String> GATEWAYS =
            Set.of("exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway");

    List<Element> all() {
        List<Element> found = new ArrayList<>();
        collect(document.getDocumentElement(), found);
        return found;
    }

    List<Element> bpmn(String... names) {
        Set<String> wanted = Set.of(names);
        return all().stream()
                .filter(element ->
                        Namespaces.BPMN.equals(element.getNamespaceURI()) && wanted.contains(element.getLocalName()))
                .toList();
    }

    static boolean isActivity(Element element) {
        return isBpmn(element) && ACTIVITIES.contains(element.getLocalName());
    }

    static boolean isEvent(Element element) {
        return isBpmn(element) && EVENTS.contains(element.getLocalName());
    }

    static boolean isGateway(Element element) {
        return isBpmn(element) && GATEWAYS.contains(element.getLocalName());
    }

    static boolean isFlowNode(Element element) {
        return isActivity(element) || isEvent(element) || isGateway(element);
    }

    private static boolean isBpmn(Element element) {
        return Namespaces.BPMN.equals(element.getNamespaceURI());
    }

    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(Namespaces.CAMUNDA, attribute);
    }

    /** Elements directly inside the extension of {@code element}. */
    static List<Element> extensions(Element element, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(element)) {
            if (child.getLocalName().equals("extensionElements")) {
                children(child).stream()
                        .filter(extension -> name.equals(extension.getLocalName()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    static List<Element> children(Node parent) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** The id by which a person finds the place in the diagram. */
    static Optional<String> idNear(@Nullable Node node) {
        Node at = node instanceof Attr attribute ? attribute.getOwnerElement() : node;
        for (; at != null; at = at.getParentNode()) {
            if (at instanceof Element element && !element.getAttribute("id").isEmpty()) {
                return Optional.of(element.getAttribute("id"));
            }
        }
        return Optional.empty();
    }

    private static void collect(Element element, List<Element> found) {
        found.add(element);
        children(element).forEach(child -> collect(child, found));
    }
}
