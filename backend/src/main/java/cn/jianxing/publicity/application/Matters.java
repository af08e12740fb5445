package cn.jianxing.publicity.application;

import cn.jianxing.publicity.PublicMatter;
import cn.jianxing.shared.Refused;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who answers for what is published. */
@Component
class Matters {

    private final List<PublicMatter> matters;

    Matters(List<PublicMatter> matters) {
        this.matters = matters;
    }

    PublicMatter of(String matter) {
        return matters.stream()
                .filter(candidate -> candidate.publishes(matter))
                .findFirst()
                .orElseThrow(() -> new Refused("publicity.unknown-matter", Map.of("matter", matter)));
    }
}
