package cn.jianxing.starrating.application.edition;

import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.domain.IndicatorDefinition;
import cn.jianxing.starrating.domain.Metric;
import cn.jianxing.starrating.domain.edition.EditionChange;
import cn.jianxing.starrating.domain.edition.EditionCheck;
import cn.jianxing.starrating.domain.edition.Editions;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Points, rule and words of an indicator change while the edition is a draft; who changed what is kept. */
@Service
public class ChangeIndicator {

    private final Editions editions;
    private final EditionAccess access;
    private final BusinessClock clock;

    ChangeIndicator(Editions editions, EditionAccess access, BusinessClock clock) {
        this.editions = editions;
        this.access = access;
        this.clock = clock;
    }

    /** @param revision of the draft as the person read it */
    @Transactional
    public void change(int year, int version, int revision, String code, Wording wording) {
        var preparer = access.preparer();
        editions.find(year, version)
                .orElseThrow(() -> new NotFound("star-standard.not-found"))
                .requireDraft(revision);
        var content = editions.content(year, version);
        var before = content.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("star-standard.no-indicator"));
        var after = wording.applied(before);
        var metrics = content.metrics().stream().map(Metric::id).collect(Collectors.toUnmodifiableSet());
        var errors = EditionCheck.of(after, metrics);
        if (!errors.isEmpty()) {
            throw new Refused("star-standard.indicator-invalid", errors);
        }
        editions.take(year, version, revision);
        editions.replace(year, version, after);
        var old = fields(before);
        fields(after).forEach((field, value) -> {
            var was = Objects.requireNonNull(old.get(field));
            if (!was.equals(value)) {
                editions.log(new EditionChange(
                        Ids.next(),
                        year,
                        version,
                        code,
                        field,
                        was,
                        value,
                        preparer.person().id(),
                        clock.instant()));
            }
        });
    }

    private static Map<String, String> fields(IndicatorDefinition indicator) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", indicator.title());
        fields.put("points", indicator.points().stripTrailingZeros().toPlainString());
        fields.put("requirement", indicator.requirement());
        fields.put("ruleText", indicator.ruleText());
        fields.put("evidenceHint", indicator.evidenceHint());
        fields.put("rule", indicator.rule());
        return fields;
    }

    /** What may be changed; everything else an indicator has stays. */
    public record Wording(
            String title, BigDecimal points, String requirement, String ruleText, String evidenceHint, String rule) {

        IndicatorDefinition applied(IndicatorDefinition to) {
            return new IndicatorDefinition(
                    to.code(),
                    to.level(),
                    to.position(),
                    to.categoryId(),
                    to.category(),
                    title.strip(),
                    points,
                    to.floor(),
                    requirement.strip(),
                    ruleText.strip(),
                    evidenceHint.strip(),
                    to.evidenceRequired(),
                    to.methods(),
                    to.onSiteByMetric(),
                    to.platform(),
                    to.metrics(),
                    to.ruleType(),
                    rule.strip(),
                    to.period(),
                    to.basis());
        }
    }
}
