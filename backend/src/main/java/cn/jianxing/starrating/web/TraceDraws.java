package cn.jianxing.starrating.web;

import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.shared.OfficeTime;
import cn.jianxing.starrating.domain.expert.Candidate;
import cn.jianxing.starrating.domain.expert.ExpertDraw;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Draws of experts as clients read them. */
@Component
class TraceDraws {

    private final Organisation organisation;

    TraceDraws(Organisation organisation) {
        this.organisation = organisation;
    }

    /** @param seed as text: browsers cannot keep all of its digits as a number */
    record TraceDraw(
            int round,
            OffsetDateTime drawnAt,
            String seed,
            String algorithm,
            int candidates,
            List<String> members,
            List<LeftOut> leftOut) {}

    /** @param reason no_profile, home_town, paired, last_year, applicant */
    record LeftOut(String name, String reason) {}

    List<TraceDraw> of(List<ExpertDraw> draws) {
        return draws.stream()
                .map(draw -> new TraceDraw(
                        draw.round(),
                        OfficeTime.of(draw.drawnAt()),
                        Long.toString(draw.seed()),
                        draw.algorithm(),
                        draw.candidates().size(),
                        draw.members().stream().map(this::name).toList(),
                        draw.candidates().stream()
                                .filter(candidate -> candidate.leftOut() != null)
                                .map(this::leftOut)
                                .toList()))
                .toList();
    }

    private LeftOut leftOut(Candidate candidate) {
        var reason = Objects.requireNonNull(candidate.leftOut());
        return new LeftOut(name(candidate.personId()), reason.name().toLowerCase(Locale.ROOT));
    }

    private String name(String personId) {
        return organisation.person(personId).map(Person::name).orElse(personId);
    }
}
