package cn.jianxing.starrating.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.organisation.Holder;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.expert.Candidate;
import cn.jianxing.starrating.domain.expert.Candidate.Reason;
import cn.jianxing.starrating.domain.expert.Expert;
import cn.jianxing.starrating.domain.expert.ExpertDraws;
import cn.jianxing.starrating.domain.expert.Experts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everybody who holds an expert's post in the county or its city, and who of them is too close to a site. */
@Component
class ExpertPool {

    private static final String ROLE = "expert";

    private final Organisation organisation;
    private final Cases cases;
    private final Experts experts;
    private final ExpertDraws draws;

    ExpertPool(Organisation organisation, Cases cases, Experts experts, ExpertDraws draws) {
        this.organisation = organisation;
        this.cases = cases;
        this.experts = experts;
        this.draws = draws;
    }

    List<Candidate> candidates(Rating rating) {
        var persons = Stream.of("county", "city")
                .flatMap(kind -> organisation.above(rating.unit(), kind).stream())
                .flatMap(unit -> organisation.holders(unit.code() + "/" + ROLE).stream())
                .map(Holder::person)
                .map(person -> person.id())
                .distinct()
                .sorted()
                .toList();
        var profiles = experts.of(persons);
        var lastYear = draws.members(rating.unit(), rating.year() - 1);
        return persons.stream()
                .map(person -> candidate(person, Optional.ofNullable(profiles.get(person)), rating, lastYear))
                .toList();
    }

    private Candidate candidate(String person, Optional<Expert> profile, Rating rating, Set<String> lastYear) {
        return profile.map(expert -> {
                    var reason = tooClose(expert, rating, lastYear);
                    return reason == null
                            ? Candidate.able(person, expert.pool())
                            : Candidate.leftOut(person, expert.pool(), reason);
                })
                .orElseGet(() -> Candidate.leftOut(person, null, Reason.NO_PROFILE));
    }

    private @Nullable Reason tooClose(Expert expert, Rating rating, Set<String> lastYear) {
        var home = expert.homeTown();
        if (home != null && organisation.within(rating.unit(), home)) {
            return Reason.HOME_TOWN;
        }
        // whoever is paired with a village is close to its town's institute too
        if (expert.pairedUnits().stream().anyMatch(paired -> organisation.within(paired, rating.unit()))) {
            return Reason.PAIRED;
        }
        if (lastYear.contains(expert.personId())) {
            return Reason.LAST_YEAR;
        }
        return cases.isApplicant(rating.caseId(), expert.personId()) ? Reason.APPLICANT : null;
    }
}
