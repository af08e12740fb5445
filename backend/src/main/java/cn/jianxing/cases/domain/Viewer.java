package cn.jianxing.cases.domain;

import cn.jianxing.organisation.Represented;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose eyes look at the register.
 *
 * @param represented those for whom this person may act now; of their work only what is asked is seen, never their area
 * @param overseen units whose whole area this person oversees
 * @param caseId restricts the question to one case; null asks for all
 */
public record Viewer(
        String personId,
        Set<String> audiences,
        Set<String> overseen,
        List<Represented> represented,
        @Nullable String caseId) {

    public Viewer about(String onlyCase) {
        return new Viewer(personId, audiences, overseen, represented, onlyCase);
    }
}
