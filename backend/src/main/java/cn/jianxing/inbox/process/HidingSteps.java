package cn.jianxing.inbox.process;

import cn.jianxing.engine.StepPolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Which forms any released step hides a part of: what is on none of them need not be looked at step by step. */
@Component
public class HidingSteps {

    private final RepositoryService repository;
    private volatile Known known = new Known("", false, Set.of());

    HidingSteps(RepositoryService repository) {
        this.repository = repository;
    }

    public boolean mayHide(String formId) {
        String release = release();
        Known now = known;
        if (!now.release().equals(release)) {
            now = read(release);
            known = now;
        }
        return now.any() || now.forms().contains(formId);
    }

    /** Another one after every release, on whichever node it was made. */
    private String release() {
        List<Deployment> latest = repository
                .createDeploymentQuery()
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1);
        long count = repository.createProcessDefinitionQuery().count();
        return count + "/" + (latest.isEmpty() ? "" : latest.get(0).getId());
    }

    private Known read(String release) {
        boolean any = false;
        Set<String> forms = new HashSet<>();
        for (ProcessDefinition definition :
                repository.createProcessDefinitionQuery().list()) {
            for (UserTask step :
                    repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(UserTask.class)) {
                String form = step.getCamundaFormRef();
                if (form != null
                        && !StepPolicy.of(TaskReader.properties(step))
                                .fields()
                                .hidden()
                                .isEmpty()) {
                    // a called process is handed its form by the caller: it may be any
                    any |= form.contains("{");
                    forms.add(form);
                }
            }
        }
        return new Known(release, any, Set.copyOf(forms));
    }

    /** @param any whether a step hides something of a form that is not known before it runs */
    private record Known(String release, boolean any, Set<String> forms) {}
}
