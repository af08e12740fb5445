package cn.jianxing.engine.runtime;

import cn.jianxing.engine.CatalogueBeans;
import cn.jianxing.engine.CatalogueEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.springframework.stereotype.Component;

/** What a service step may change; one that does not say so may change everything. */
@Component
class Writes {

    private final CatalogueBeans catalogue;

    Writes(CatalogueBeans catalogue) {
        this.catalogue = catalogue;
    }

    /** The place behind the step, not knowing what it writes. */
    Place after(Place place, ServiceTask step) {
        Map<String, CatalogueEntry> entries = catalogue.entries();
        String bean = String.valueOf(step.getCamundaDelegateExpression()).replaceAll("[$#{} ]", "");
        CatalogueEntry entry = entries.get(bean);
        if (entry == null || List.of(entry.writes()).contains("*")) {
            return place.unsettled(step.getName() == null ? step.getId() : step.getName());
        }
        Set<String> written = new HashSet<>(List.of(entry.writes()));
        if (step.getExtensionElements() != null) {
            step.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaInputOutput.class)
                    .list()
                    .forEach(mapping -> mapping.getCamundaOutputParameters().stream()
                            .map(CamundaOutputParameter::getCamundaName)
                            .forEach(written::add));
        }
        return place.asking(written);
    }
}
