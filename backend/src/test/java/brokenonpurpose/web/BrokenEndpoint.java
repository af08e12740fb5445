package brokenonpurpose.web;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BrokenEndpoint implements JavaDelegate {

    @Autowired
    TaskService tasks;

    @Override
    @Transactional
    public void execute(DelegateExecution execution) {
        tasks.complete(execution.getId());
    }
}
