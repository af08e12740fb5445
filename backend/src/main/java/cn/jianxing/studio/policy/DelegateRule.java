package cn.jianxing.studio.policy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.w3c.dom.Element;

/** Work is done only by delegates of the catalogue; listeners only remind. */
final class DelegateRule implements BpmnRule {

    private static final Pattern BEAN = Pattern.compile("[$#]\\{(\\w+)}");

    @Override
    public void check(ModelFile file, ReleaseContext context, Findings findings) {
        for (Element task : file.bpmn("serviceTask")) {
            delegate(file, context, findings, task, ModelFile.camunda(task, "delegateExpression"), JavaDelegate.class);
        }
        for (Element listener : file.all()) {
            if ("taskListener".equals(listener.getLocalName())) {
                if (!listener.getAttribute("event").equals("timeout")) {
                    findings.add(file, listener, "model.listener", "a task listener may only wait for a timeout");
                }
                String bean = listener.getAttribute("delegateExpression");
                delegate(file, context, findings, listener, bean, TaskListener.class);
            }
        }
    }

    private static void delegate(
            ModelFile file,
            ReleaseContext context,
            Findings findings,
            Element element,
            String expression,
            Class<?> kind) {
        Matcher bean = BEAN.matcher(expression);
        if (!bean.matches()) {
            findings.add(file, element, "model.delegate-missing", "a delegate of the catalogue must be named");
            return;
        }
        Optional<Class<?>> found = context.catalogue().apply(bean.group(1));
        if (found.isEmpty()) {
            findings.add(file, element, "model.delegate-unknown", bean.group(1) + " is not in the catalogue");
        } else if (!kind.isAssignableFrom(found.get())) {
            findings.add(file, element, "model.delegate-unknown", bean.group(1) + " cannot be used here");
        }
    }
}
