package cn.jianxing.cases.application;

import cn.jianxing.cases.CaseStates;
import cn.jianxing.cases.Timeline;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.engine.CaseStateReached;
import cn.jianxing.shared.BusinessClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Enters the state a case's process has reached in the register, and its end in the history. */
@Component
class RecordCaseState {

    private final CaseFiles files;
    private final Timeline timeline;
    private final BusinessClock clock;

    RecordCaseState(CaseFiles files, Timeline timeline, BusinessClock clock) {
        this.files = files;
        this.timeline = timeline;
        this.clock = clock;
    }

    @EventListener
    void on(CaseStateReached reached) {
        files.reached(reached.caseId(), reached.state(), reached.ended() ? clock.instant() : null);
        if (reached.ended()) {
            String title = CaseStates.title(reached.state());
            timeline.append(new Timeline.Entry(
                    reached.caseId(), "ended", null, null, null, null, reached.state(), title, null, null, false));
        }
    }
}
