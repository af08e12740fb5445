package cn.jianxing.cases.application;

import cn.jianxing.cases.CaseDesk;
import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Idempotency;
import cn.jianxing.cases.OpenWork;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.RetryOnConflict;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opening a case from the start page: once per key, and answering the first task when it is the starter's own. */
@Component
public class OpenCase {

    private final CurrentActor currentActor;
    private final CaseDesk desk;
    private final Idempotency idempotency;
    private final OpenWork openWork;

    OpenCase(CurrentActor currentActor, CaseDesk desk, Idempotency idempotency, OpenWork openWork) {
        this.currentActor = currentActor;
        this.desk = desk;
        this.idempotency = idempotency;
        this.openWork = openWork;
    }

    @RetryOnConflict
    @Transactional
    public Opened open(String type, String unit, ObjectNode data, @Nullable String key) {
        Actor actor = currentActor.require();
        return idempotency.once(actor.person().id(), key, List.of("open", type, unit, data), Opened.class, () -> {
            CaseFile file = desk.start(type, unit, data);
            return new Opened(file.no(), firstTask(actor, file.id()));
        });
    }

    private @Nullable String firstTask(Actor actor, String caseId) {
        return openWork.ofCase(actor, caseId).stream()
                .filter(OpenWork.OpenStep::mine)
                .map(OpenWork.OpenStep::taskId)
                .findFirst()
                .orElse(null);
    }

    /** @param taskId the first task when the starter may work on it */
    public record Opened(String caseNo, @Nullable String taskId) {}
}
