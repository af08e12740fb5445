package cn.jianxing.cases.application;

import cn.jianxing.cases.AccessCheck;
import cn.jianxing.cases.CaseVisibility;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.domain.CaseEntry;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.cases.domain.TimelineItem;
import cn.jianxing.cases.domain.Viewer;
import cn.jianxing.cases.domain.Visibility;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.NotFound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may see of cases: the case itself, and of a visible case what is sealed from colleagues. */
@Component
class CaseSight implements CaseVisibility {

    private final Visibility visibility;
    private final CaseFiles files;
    private final Organisation organisation;

    CaseSight(Visibility visibility, CaseFiles files, Organisation organisation) {
        this.visibility = visibility;
        this.files = files;
        this.organisation = organisation;
    }

    Viewer viewer(Actor actor) {
        return new Viewer(actor.person().id(), actor.audiences(), overseen(actor), actor.represented(), null);
    }

    @Override
    public Set<String> overseen(Actor actor) {
        return organisation.oversight(actor).subtreeRoots();
    }

    Set<String> reasons(Actor actor, String caseId) {
        return visibility.reasons(viewer(actor), caseId);
    }

    @Override
    public List<AccessCheck> checks(Actor actor, String caseId) {
        Set<String> reasons = reasons(actor, caseId);
        String unit = files.entryById(caseId).map(CaseEntry::subjectTitle).orElse("");
        List<AccessCheck> checks = new ArrayList<>(List.of(
                AccessCheck.of(
                        "post", reasons.contains("post") || reasons.contains("holder") || reasons.contains("signer")),
                new AccessCheck("area", reasons.contains("area"), Map.of("unit", unit)),
                AccessCheck.of("participant", reasons.contains("participant")),
                AccessCheck.of("copy", reasons.contains("copy"))));
        if (reasons.contains("deputy")) {
            checks.add(AccessCheck.of("deputy-sight", true));
        }
        return List.copyOf(checks);
    }

    boolean maySee(Actor actor, String caseId) {
        return !reasons(actor, caseId).isEmpty();
    }

    Map<String, String> visible(Actor actor, Collection<String> caseIds) {
        return caseIds.isEmpty() ? Map.of() : visibility.visible(viewer(actor), caseIds);
    }

    boolean sees(Actor actor, String caseNo) {
        return files.byNo(caseNo).filter(file -> maySee(actor, file.id())).isPresent();
    }

    /** The case if this person sees it; an invisible case and a missing one are told apart by nobody. */
    CaseEntry require(Actor actor, String caseNo) {
        return files.entryByNo(caseNo)
                .filter(entry -> maySee(actor, entry.id()))
                .orElseThrow(() -> new NotFound("case.not-found"));
    }

    @Override
    public boolean maySee(Actor actor, Submission submission) {
        return opened(actor, submission.sealed(), submission.personId(), submission.audience())
                || openedForDeputy(actor, submission.audience(), submission.caseId());
    }

    boolean maySee(Actor actor, TimelineItem item, String type) {
        String audience = item.audience();
        return opened(actor, item.sealed(), item.personId(), audience)
                || (audience != null && actor.represented().stream().anyMatch(one -> one.reaches(audience, type)));
    }

    /** A deputy sees what the post sees, in the matters the deputyship reaches. */
    private boolean openedForDeputy(Actor actor, String audience, String caseId) {
        return actor.represented().stream().anyMatch(one -> one.audiences().contains(audience))
                && files.byId(caseId)
                        .filter(file ->
                                actor.represented().stream().anyMatch(one -> one.reaches(audience, file.type())))
                        .isPresent();
    }

    private static boolean opened(Actor actor, boolean sealed, @Nullable String author, @Nullable String audience) {
        return !sealed
                || actor.person().id().equals(author)
                || (audience != null && actor.audiences().contains(audience));
    }
}
