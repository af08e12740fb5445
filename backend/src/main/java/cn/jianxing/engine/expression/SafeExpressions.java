package cn.jianxing.engine.expression;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.FunctionNode;
import org.camunda.bpm.impl.juel.IdentifierNode;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.Tree;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/** Decides whether an expression in a model is harmless: functions of the white list, variables, no way into Java. */
public final class SafeExpressions {

    private static final Set<String> ENGINE_OBJECTS = Set.of(
            "execution",
            "task",
            "caseExecution",
            "externalTask",
            "connector",
            "authenticatedUserId",
            "variableContext",
            "class");

    private final Set<String> functions;

    public SafeExpressions(Set<String> functions) {
        this.functions = Set.copyOf(functions);
    }

    /** Both spellings count: JUEL runs {@code #{…}} like {@code ${…}}. */
    public static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** Throws {@link UnsafeExpression} when the text is anything but harmless. */
    public void check(String text) {
        Tree tree = parse(text);
        for (FunctionNode function : tree.getFunctionNodes()) {
            if (!functions.contains(function.getName())) {
                throw new UnsafeExpression(text, "function " + function.getName() + " is not on the list");
            }
        }
        for (IdentifierNode identifier : tree.getIdentifierNodes()) {
            if (ENGINE_OBJECTS.contains(identifier.getName())) {
                throw new UnsafeExpression(text, identifier.getName() + " is out of reach for models");
            }
        }
        walk(text, tree.getRoot());
    }

    /** Names of the variables and beans the text reads. */
    public static List<String> identifiers(String text) {
        return java.util.stream.StreamSupport.stream(
                        parse(text).getIdentifierNodes().spliterator(), false)
                .map(IdentifierNode::getName)
                .distinct()
                .toList();
    }

    private static Tree parse(String text) {
        try {
            return new Builder().build(text);
        } catch (TreeBuilderException problem) {
            throw new UnsafeExpression(text, "it cannot be read: " + problem.getMessage());
        }
    }

    private void walk(String text, Node node) {
        if (node instanceof AstMethod || node instanceof AstBracket || node instanceof AstDot) {
            throw new UnsafeExpression(text, "methods and properties of objects are out of reach for models");
        }
        for (int child = 0; child < node.getCardinality(); child++) {
            walk(text, node.getChild(child));
        }
    }
}
