package cn.jianxing.cases;

import cn.jianxing.organisation.Actor;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The case register as other modules see it. */
public interface Cases {

    Optional<CaseFile> byId(String caseId);

    Optional<CaseFile> byNo(String caseNo);

    /** The newest case of this type for this unit, running or ended. */
    Optional<CaseFile> latest(String type, String subjectUnit);

    /** The one predicate that guards single cases and lists alike. */
    boolean maySee(Actor actor, String caseId);

    /** May see it by more than a copy that was sent: by taking part, by post or by area. */
    boolean takesPart(Actor actor, String caseId);

    /** The same predicate asked once for many cases: numbers of those that the actor may see, by case id. */
    Map<String, String> visible(Actor actor, Collection<String> caseIds);

    /** Takes part from now on and may therefore see the case. */
    void addParticipant(String caseId, String personId, String audience, boolean applicant);

    /** Submitted for the applicant in this case: may not decide on it. */
    boolean isApplicant(String caseId, String personId);
}
