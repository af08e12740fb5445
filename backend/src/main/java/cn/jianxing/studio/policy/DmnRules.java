package cn.jianxing.studio.policy;

import cn.jianxing.engine.Feel;
import cn.jianxing.engine.expression.SafeExpressions;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** A decision is a table in FEEL, named like its capability says, which the interpreter can read. */
final class DmnRules {

    private static final Set<String> FEEL = Set.of("", "feel", "https://www.omg.org/spec/DMN/20191111/FEEL/");
    private static final Set<String> READ = Set.of("inputExpression", "outputEntry", "literalExpression");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*");

    private final Feel feel;

    DmnRules(Feel feel) {
        this.feel = feel;
    }

    void check(ModelFile file, Findings findings) {
        for (Element element : file.all()) {
            String language = element.getAttribute("expressionLanguage");
            if (!FEEL.contains(language)) {
                findings.add(file, element, "model.script", "the language " + language + " may not be used");
            }
            String name = element.getLocalName();
            if (name.equals("decision")
                    && !ID.matcher(element.getAttribute("id")).matches()) {
                findings.add(file, element, "model.decision-id", "a decision's id is capability.verb-object");
            }
            if (name.equals("text")) {
                text(file, element, element.getParentNode().getLocalName(), findings);
            }
        }
    }

    private void text(ModelFile file, Element element, String place, Findings findings) {
        String text = element.getTextContent().strip();
        if (SafeExpressions.isExpression(text)) {
            findings.add(file, element, "model.unsafe-expression", "decisions are written in FEEL");
        } else if (READ.contains(place) && !text.isEmpty() && !feel.parses(text)) {
            findings.add(file, element, "model.feel-unreadable", text + " is not FEEL");
        } else if (place.equals("inputEntry") && !text.isEmpty() && !feel.parsesTest(text)) {
            findings.add(file, element, "model.feel-unreadable", text + " is not a FEEL test");
        }
    }
}
