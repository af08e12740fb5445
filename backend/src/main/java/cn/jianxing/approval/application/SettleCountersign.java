package cn.jianxing.approval.application;

import cn.jianxing.approval.domain.Countersign;
import cn.jianxing.approval.domain.CountersignOutcome;
import cn.jianxing.approval.domain.Countersigns;
import cn.jianxing.approval.domain.Opinion;
import cn.jianxing.approval.domain.Verdict;
import cn.jianxing.cases.Timeline;
import cn.jianxing.notify.Notices;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The opinions are counted by the rule of the countersign; whoever was not needed any more is told so. */
@Service
public class SettleCountersign {

    private static final String STEP = "Activity_GiveOpinion";

    private final Countersigns countersigns;
    private final Timeline timeline;
    private final Notices notices;
    private final BusinessClock clock;

    SettleCountersign(Countersigns countersigns, Timeline timeline, Notices notices, BusinessClock clock) {
        this.countersigns = countersigns;
        this.timeline = timeline;
        this.notices = notices;
        this.clock = clock;
    }

    /** @param reviewers everybody who was asked */
    @Transactional
    public CountersignOutcome settle(String countersignId, Collection<String> reviewers) {
        Countersign countersign =
                countersigns.byId(countersignId).orElseThrow(() -> new NotFound("approval.countersign-not-found"));
        List<Opinion> opinions = countersigns.opinions(countersignId);
        List<Verdict> verdicts = opinions.stream().map(Opinion::verdict).toList();
        CountersignOutcome outcome = countersign.rule().outcome(verdicts, countersign.ratio());
        countersigns.settle(countersignId, outcome, clock.instant());
        Set<String> answered = opinions.stream().map(Opinion::reviewer).collect(Collectors.toSet());
        reviewers.stream()
                .filter(reviewer -> !answered.contains(reviewer))
                .forEach(reviewer -> notNeeded(countersign.caseId(), reviewer));
        return outcome;
    }

    /** 无需处理: the task has gone from the inbox, and this says why. */
    private void notNeeded(String caseId, String reviewer) {
        timeline.append(new Timeline.Entry(
                caseId, "not-needed", STEP, "会签意见", null, reviewer, "not-needed", null, null, null, false));
        notices.send(reviewer, "result", caseId, null, "会签已有结果，您的会签意见无需处理");
    }
}
