package cn.jianxing.inbox.projection;

import cn.jianxing.cases.Cases;
import cn.jianxing.engine.StepPolicy;
import cn.jianxing.engine.StepPolicy.WhenNobody;
import cn.jianxing.engine.StepPolicy.WhenStarter;
import cn.jianxing.inbox.process.TaskReader;
import cn.jianxing.inbox.projection.ProjectionMapper.AskedTask;
import cn.jianxing.organisation.Holder;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Routing;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who is asked in place of a post that cannot answer: nobody holds it, or only applicants of the case do. */
@Component
public class StandIns {

    private final Organisation organisation;
    private final Routing routing;
    private final Cases cases;
    private final TaskReader steps;

    StandIns(@Lazy Organisation organisation, @Lazy Routing routing, @Lazy Cases cases, @Lazy TaskReader steps) {
        this.steps = steps;
        this.organisation = organisation;
        this.routing = routing;
        this.cases = cases;
    }

    /** The post itself as long as it can answer. */
    public String receiver(StepPolicy policy, String caseId, String audience) {
        List<Holder> holders = organisation.holders(audience);
        if (holders.isEmpty()) {
            return policy.whenNobody() == WhenNobody.OFFICE
                    ? organisation.office(audience)
                    : organisation.receiver(audience);
        }
        return policy.whenStarter() == WhenStarter.SUPERIOR && onlyApplicants(holders, caseId)
                ? organisation.receiver(routing.superior(audience))
                : audience;
    }

    String receiver(AskedTask asked) {
        return receiver(steps.policy(asked.definitionId(), asked.stepId()), asked.caseId(), asked.audience());
    }

    /** Whether who stands in depends on the post alone, so that tasks need not be looked at one by one. */
    boolean usual(String definitionId, String stepId) {
        StepPolicy policy = steps.policy(definitionId, stepId);
        return policy.whenNobody() != WhenNobody.OFFICE && policy.whenStarter() == WhenStarter.REFUSE;
    }

    private boolean onlyApplicants(List<Holder> holders, String caseId) {
        return holders.stream()
                .allMatch(holder -> cases.isApplicant(caseId, holder.person().id()));
    }
}
