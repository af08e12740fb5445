package cn.jianxing.starrating.domain;

import java.util.Arrays;
import java.util.Optional;

/** What kind of practice site is rated: 实践站, 实践所, 实践中心. */
public enum Level {
    STATION("station", "village"),
    INSTITUTE("institute", "town"),
    CENTRE("centre", "county");

    private final String id;
    private final String unitKind;

    Level(String id, String unitKind) {
        this.id = id;
        this.unitKind = unitKind;
    }

    public String id() {
        return id;
    }

    public static Level of(String id) {
        return Arrays.stream(values())
                .filter(level -> level.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown level " + id));
    }

    /** The level of the site that a unit of this kind runs. */
    public static Optional<Level> ofUnitKind(String kind) {
        return Arrays.stream(values())
                .filter(level -> level.unitKind.equals(kind))
                .findFirst();
    }
}
