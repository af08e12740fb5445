package cn.jianxing.starrating.application.edition;

import cn.jianxing.starrating.domain.edition.EditionChange;
import cn.jianxing.starrating.domain.edition.EditionInfo;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody who had a hand in a draft; none of them releases it. */
final class Authors {

    private Authors() {}

    static Set<String> of(EditionInfo info, List<EditionChange> changes) {
        return Stream.concat(
                        Stream.ofNullable(info.preparedBy()), changes.stream().map(EditionChange::personId))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
