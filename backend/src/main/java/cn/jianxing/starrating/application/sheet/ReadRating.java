package cn.jianxing.starrating.application.sheet;

import cn.jianxing.cases.Submission;
import cn.jianxing.evidence.Evidence;
import cn.jianxing.evidence.EvidenceStore;
import cn.jianxing.organisation.Routing;
import cn.jianxing.organisation.Unit;
import cn.jianxing.starrating.application.OpenRatings;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.StoredSubmissions;
import cn.jianxing.starrating.application.SubmittedRows;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.Standards;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what is known about a rating. */
@Component
public class ReadRating {

    private final OpenRatings open;
    private final Standards standards;
    private final StoredSubmissions submissions;
    private final EvidenceStore evidence;
    private final Routing routing;
    private final RatingRecords records;

    ReadRating(
            OpenRatings open,
            Standards standards,
            StoredSubmissions submissions,
            EvidenceStore evidence,
            Routing routing,
            RatingRecords records) {
        this.open = open;
        this.standards = standards;
        this.submissions = submissions;
        this.evidence = evidence;
        this.routing = routing;
        this.records = records;
    }

    public RatingView of(String caseId) {
        var rating = open.require(caseId);
        var indicators = open.indicators(rating);
        var own = submissions.latest(caseId, RatingFormIds.SELF_ASSESS);
        return new RatingView(
                rating,
                open.standard(rating),
                indicators,
                standards.metrics(rating.year(), rating.standardVersion()),
                records.facts(rating),
                own,
                attachments(indicators, own),
                records.scores(rating),
                records.marks(rating),
                records.result(rating),
                platforms(rating));
    }

    private Map<String, Evidence> attachments(List<Indicator> indicators, Optional<Submission> own) {
        var rows = SubmittedRows.of(own);
        var ids = indicators.stream()
                .flatMap(indicator -> rows.evidence(indicator.code()).stream())
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : evidence.find(ids).stream().collect(Collectors.toUnmodifiableMap(Evidence::id, Function.identity()));
    }

    private Map<String, String> platforms(Rating rating) {
        return routing.platformUnits(rating.unit()).stream()
                .filter(unit -> unit.platform() != null)
                .collect(Collectors.toUnmodifiableMap(
                        unit -> Objects.requireNonNull(unit.platform()), Unit::title, (one, other) -> one));
    }
}
