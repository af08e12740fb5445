package cn.jianxing.models;

import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;

/** One application with the departments, that tests look at and leave as it is. */
@TestComponent
@Lazy
class OneReview {

    private final Officials officials;
    private final RatingWork work;
    private final Station station;
    private final String caseId;

    OneReview(Officials officials, RatingWork work, Stations stations) {
        this.officials = officials;
        this.work = work;
        this.station = stations.next();
        this.caseId = work.accept(station);
    }

    Station station() {
        return station;
    }

    String caseId() {
        return caseId;
    }

    String caseNo() {
        return officials.file(caseId).no();
    }

    Task task() {
        return task("990101D01");
    }

    Task task(String unit) {
        return officials.task(caseId, "Activity_GiveOpinion", unit + "/platform_lead");
    }

    /** What the first department would submit. */
    ObjectNode data() {
        return work.departmentReview(task(), "theory.deputy", station);
    }
}
