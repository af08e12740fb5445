package cn.jianxing.publicity.application;

import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.organisation.Holder;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Routing;
import cn.jianxing.publicity.domain.InvestigatorDraw.Candidate;
import cn.jianxing.publicity.domain.InvestigatorDraw.Reason;
import cn.jianxing.publicity.domain.Objection;
import cn.jianxing.publicity.domain.PublicNotice;
import cn.jianxing.publicity.domain.PublicNotices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The county's inspectors and office clerks, and who of them has had to do with what an objection is about. */
@Component
class InvestigatorPool {

    private static final List<String> ROLES = List.of("inspector", "inspection_lead", "office_clerk");

    private final PublicNotices notices;
    private final Matters matters;
    private final Submissions submissions;
    private final Organisation organisation;
    private final Routing routing;

    InvestigatorPool(
            PublicNotices notices,
            Matters matters,
            Submissions submissions,
            Organisation organisation,
            Routing routing) {
        this.notices = notices;
        this.matters = matters;
        this.submissions = submissions;
        this.organisation = organisation;
        this.routing = routing;
    }

    /** @param before person ids of those who investigated the same matter before */
    List<Candidate> candidates(Objection objection, String county, Set<String> before) {
        PublicNotice notice = notices.byId(objection.noticeId()).orElseThrow();
        Set<String> deciders = matters.of(notice.matter()).decidedBy(objection.caseId(), objection.rowKey());
        Set<String> drafters = drafters(notice);
        return posts(county).entrySet().stream()
                .map(held -> new Candidate(
                        held.getKey(), held.getValue(), reason(held.getKey(), objection, before, drafters, deciders)))
                .toList();
    }

    private static @Nullable Reason reason(
            String person, Objection objection, Set<String> before, Set<String> drafters, Set<String> deciders) {
        if (before.contains(person)) {
            return Reason.FIRST_INVESTIGATOR;
        }
        if (person.equals(objection.enteredBy())) {
            return Reason.ENTERED;
        }
        if (drafters.contains(person)) {
            return Reason.DRAFTED;
        }
        return deciders.contains(person) ? Reason.DECIDED : null;
    }

    private Set<String> drafters(PublicNotice notice) {
        return submissions.ofCase(notice.caseId()).stream()
                .filter(given -> given.formId().equals(PublicityForms.DRAFT))
                .filter(given -> !given.at().isBefore(notice.openedAt()))
                .map(Submission::personId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Each person once, in the first of the posts; a person with several posts has no better chance. */
    private Map<String, String> posts(String county) {
        Map<String, String> posts = new LinkedHashMap<>();
        for (String role : ROLES) {
            for (Holder holder : organisation.holders(routing.above(county, "county", role))) {
                posts.putIfAbsent(holder.person().id(), holder.post().audience());
            }
        }
        return posts;
    }
}
