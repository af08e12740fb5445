package cn.jianxing.studio.policy;

import cn.jianxing.engine.StepCopied;
import cn.jianxing.engine.expression.SafeExpressions;
import cn.jianxing.engine.expression.UnsafeExpression;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Expressions stand only where a model needs them, and say only harmless things. */
final class ExpressionRule implements BpmnRule {

    /** Everywhere else the engine would evaluate too (names, documentation, messages): there text is text. */
    private static final Set<String> PLACES = Set.of(
            "candidateGroups",
            "assignee",
            "dueDate",
            "followUpDate",
            "formRef",
            "delegateExpression",
            "collection",
            "sourceExpression",
            "businessKey",
            "conditionExpression",
            "completionCondition",
            "loopCardinality",
            "timeDate",
            "timeDuration",
            "inputParameter",
            "outputParameter");

    private final SafeExpressions safe;

    ExpressionRule(SafeExpressions safe) {
        this.safe = safe;
    }

    @Override
    public void check(ModelFile file, ReleaseContext context, Findings findings) {
        for (Element element : file.all()) {
            NamedNodeMap attributes = element.getAttributes();
            for (int index = 0; index < attributes.getLength(); index++) {
                Attr attribute = (Attr) attributes.item(index);
                text(file, attribute, attribute.getLocalName(), attribute.getValue(), findings);
            }
            String language = element.getAttribute("language");
            if (!language.isEmpty() && !language.equals("feel")) {
                findings.add(file, element, "model.script", "the language " + language + " may not be used");
            }
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                    text(file, element, element.getLocalName(), child.getNodeValue(), findings);
                }
            }
        }
    }

    private void text(ModelFile file, Node node, String place, String text, Findings findings) {
        if (!SafeExpressions.isExpression(text)) {
            return;
        }
        if (namesRecipients(node)) {
            Stream.of(text.split(StepCopied.SEPARATOR))
                    .filter(SafeExpressions::isExpression)
                    .forEach(expression -> harmless(file, node, expression, findings));
            return;
        }
        if (!PLACES.contains(place)) {
            findings.add(file, node, "model.expression-misplaced", "no expression may stand in " + place);
            return;
        }
        harmless(file, node, text, findings);
    }

    /** The value of the extension property {@code cc}. */
    private static boolean namesRecipients(Node node) {
        return node instanceof Attr attribute
                && attribute.getLocalName().equals("value")
                && Namespaces.CAMUNDA.equals(attribute.getOwnerElement().getNamespaceURI())
                && attribute.getOwnerElement().getLocalName().equals("property")
                && attribute.getOwnerElement().getAttribute("name").equals(StepCopied.PROPERTY);
    }

    private void harmless(ModelFile file, Node node, String text, Findings findings) {
        try {
            safe.check(text.strip());
        } catch (UnsafeExpression unsafe) {
            findings.add(file, node, "model.unsafe-expression", String.valueOf(unsafe.getMessage()));
        }
    }
}
