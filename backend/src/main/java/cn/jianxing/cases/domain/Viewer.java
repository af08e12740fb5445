package cn.jianxing.cases.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose eyes look at the register.
 *
 * @param overseen units whose whole area this person oversees
 * @param caseId restricts the question to one case; null asks for all
 */
public record Viewer(
        String personId,
        Set<String> audiences,
        Set<String> overseen,
        @Nullable String caseId) {

    public Viewer about(String onlyCase) {
        return new Viewer(personId, audiences, overseen, onlyCase);
    }
}
