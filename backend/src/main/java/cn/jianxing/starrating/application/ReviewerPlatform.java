package cn.jianxing.starrating.application;

import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Post;
import cn.jianxing.organisation.Unit;
import cn.jianxing.starrating.domain.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which indicators belong to a reviewer: those of the platform that the reviewer's unit leads. */
@Component
public class ReviewerPlatform {

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

    private Optional<String> platform(String audience) {
        return organisation.post(audience).map(Post::unit).map(Unit::platform);
    }
}
