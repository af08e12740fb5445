package cn.jianxing.starrating.application;

import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Post;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.domain.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which indicators belong to a reviewer: those of the platform that the reviewer's unit leads. */
@Component
public class ReviewerPlatform {

    static final String FINANCE = "finance";
    private static final String FINANCE_ROLE = "finance_officer";

    private final Organisation organisation;

    ReviewerPlatform(Organisation organisation) {
        this.organisation = organisation;
    }

    public Stream<Indicator> reviewedBy(String audience, List<Indicator> indicators) {
        var platform = platform(audience);
        return indicators.stream()
                .filter(indicator ->
                        indicator.platform() != null && platform.stream().anyMatch(indicator.platform()::equals));
    }

    /** The post that reviews what concerns money: no platform leads it, the county's finance department does. */
    String finance(String unit) {
        var county = organisation.above(unit, "county").map(Unit::code).orElseThrow();
        return organisation.units(county, "department", null).stream()
                .map(department -> department.code() + "/" + FINANCE_ROLE)
                .filter(audience -> organisation.post(audience).isPresent())
                .findFirst()
                .orElseThrow(() -> new Refused("star-rating.platform-without-unit", Map.of("platforms", FINANCE)));
    }

    private Optional<String> platform(String audience) {
        return audience.endsWith("/" + FINANCE_ROLE)
                ? Optional.of(FINANCE)
                : organisation.post(audience).map(Post::unit).map(Unit::platform);
    }
}
