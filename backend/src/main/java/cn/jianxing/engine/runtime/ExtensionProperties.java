package cn.jianxing.engine.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** What a model says about an element in the words of {@code <camunda:properties>}. */
public final class ExtensionProperties {

    private ExtensionProperties() {}

    public static Map<String, String> of(BaseElement element) {
        Map<String, String> values = new LinkedHashMap<>();
        ExtensionElements extensions = element.getExtensionElements();
        if (extensions != null) {
            extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .flatMap(properties -> properties.getCamundaProperties().stream())
                    .filter(property -> property.getCamundaName() != null)
                    .forEach(property ->
                            values.put(property.getCamundaName(), String.valueOf(property.getCamundaValue())));
        }
        return values;
    }
}
