package cn.jianxing.studio.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Elements and attributes a model may consist of; whatever is not on the list is refused. */
final class WhiteList {

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private final Map<String, String> prefixes;
    private final Map<String, Set<String>> attributes = new HashMap<>();

    WhiteList(String resource, Map<String, String> prefixes) {
        this.prefixes = prefixes;
        try {
            new ClassPathResource(resource)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(words -> attributes.put(
                            words[0], Arrays.stream(words).skip(1).collect(Collectors.toUnmodifiableSet())));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    void check(ModelFile file, Findings findings) {
        walk(file, file.document().getDocumentElement(), findings);
    }

    private void walk(ModelFile file, Element element, Findings findings) {
        Optional<String> name = qualified(element);
        Set<String> allowed = name.map(attributes::get).orElse(null);
        if (allowed == null) {
            findings.add(
                    file,
                    element,
                    name.isPresent() ? "model.element-refused" : "model.namespace-refused",
                    "<" + element.getNodeName() + "> may not be used");
        } else {
            attributes(file, element, allowed, findings);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(file, inner, findings);
            } else if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                findings.add(file, element, "model.element-refused", "processing instructions may not be used");
            }
        }
    }

    private void attributes(ModelFile file, Element element, Set<String> allowed, Findings findings) {
        NamedNodeMap present = element.getAttributes();
        for (int index = 0; index < present.getLength(); index++) {
            Attr attribute = (Attr) present.item(index);
            if (XMLNS.equals(attribute.getNamespaceURI())) {
                if (Namespaces.prefix(prefixes, attribute.getValue()).isEmpty()) {
                    findings.add(file, element, "model.namespace-refused", attribute.getValue() + " may not be used");
                }
            } else if (!attribute.getNodeName().equals("id")
                    && !qualified(attribute).map(allowed::contains).orElse(false)) {
                findings.add(
                        file,
                        element,
                        "model.attribute-refused",
                        attribute.getNodeName() + " may not be used on <" + element.getNodeName() + ">");
            }
        }
    }

    private Optional<String> qualified(Node node) {
        return node.getNamespaceURI() == null
                ? node instanceof Attr ? Optional.of(node.getLocalName()) : Optional.empty()
                : Namespaces.prefix(prefixes, node.getNamespaceURI()).map(prefix -> prefix + ":" + node.getLocalName());
    }
}
