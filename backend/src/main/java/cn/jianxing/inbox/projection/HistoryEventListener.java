package cn.jianxing.inbox.projection;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Hears what task listeners miss: candidates added late or removed, migration, suspension. */
@Component
class HistoryEventListener extends AbstractProcessEnginePlugin implements HistoryEventHandler {

    private final DirtyTasks dirty;

    HistoryEventListener(@Lazy DirtyTasks dirty) {
        this.dirty = dirty;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomHistoryEventHandlers().add(this);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricIdentityLinkLogEventEntity link && link.getTaskId() != null) {
            dirty.task(link.getTaskId());
        } else if (event instanceof HistoricTaskInstanceEventEntity task && task.getTaskId() != null) {
            dirty.task(task.getTaskId());
        } else if (event instanceof HistoricProcessInstanceEventEntity instance
                && event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_UPDATE)) {
            dirty.instance(instance.getProcessInstanceId());
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }
}
