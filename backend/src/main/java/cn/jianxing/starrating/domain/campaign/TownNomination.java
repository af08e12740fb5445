package cn.jianxing.starrating.domain.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a town said when it was asked for its stations. */
public record TownNomination(
        String campaignId,
        String town,
        State state,
        @Nullable String submissionId,
        Instant saidAt) {

    /** How a town stands with its nomination. */
    public enum State {
        ASKED,
        NOMINATED,
        /** Nothing came in time, or nobody was named. */
        NONE,
        RETURNED
    }
}
