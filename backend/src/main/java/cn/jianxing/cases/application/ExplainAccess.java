package cn.jianxing.cases.application;

import cn.jianxing.cases.OpenWork;
import cn.jianxing.cases.domain.CaseEntry;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.NotFound;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Why somebody may or may not see a case and act in it, from the very predicate that guards it. */
@Component
public class ExplainAccess {

    private final CurrentActor currentActor;
    private final CaseSight sight;
    private final Organisation organisation;
    private final OpenWork openWork;

    ExplainAccess(CurrentActor currentActor, CaseSight sight, Organisation organisation, OpenWork openWork) {
        this.currentActor = currentActor;
        this.sight = sight;
        this.organisation = organisation;
        this.openWork = openWork;
    }

    public Access explain(String caseNo, String username) {
        CaseEntry entry = sight.require(currentActor.require(), caseNo);
        Actor other = organisation
                .personByUsername(username)
                .map(person -> organisation.actor(person, null))
                .orElseThrow(() -> new NotFound("person.not-found"));
        Set<String> reasons = sight.reasons(other, entry.id());
        boolean post = reasons.contains("post") || reasons.contains("holder") || reasons.contains("deputy");
        boolean area = reasons.contains("area");
        boolean copy = reasons.contains("copy");
        boolean participant = reasons.contains("participant");
        return new Access(
                !reasons.isEmpty(),
                openWork.ofCase(other, entry.id()).stream().anyMatch(OpenWork.OpenStep::mine),
                List.of(
                        new Reason("post", post, post ? "其岗位正在办理本办件的环节" : "没有待其岗位办理的环节"),
                        new Reason("area", area, (area ? "其岗位管辖" : "其岗位不管辖") + entry.subjectTitle()),
                        new Reason("participant", participant, participant ? "经办过本办件" : "未经办过本办件"),
                        new Reason("copy", copy, copy ? "本办件抄送给了其本人" : "没有抄送给其本人")));
    }

    /** The answer with every check made, passed or not. */
    public record Access(boolean maySee, boolean mayAct, List<Reason> reasons) {}

    /** @param check post, area, participant or copy */
    public record Reason(String check, boolean ok, String text) {}
}
