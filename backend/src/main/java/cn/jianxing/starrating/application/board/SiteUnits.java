package cn.jianxing.starrating.application.board;

import cn.jianxing.cases.UnitRef;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The county's towns and villages, read once for a whole board. */
final class SiteUnits {

    private final Map<String, Unit> byCode;

    private SiteUnits(Map<String, Unit> byCode) {
        this.byCode = byCode;
    }

    static SiteUnits of(Organisation organisation) {
        return new SiteUnits(Stream.of("town", "village")
                .flatMap(kind -> organisation.units(null, kind, null).stream())
                .collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity())));
    }

    UnitRef ref(String code) {
        var unit = byCode.get(code);
        return new UnitRef(code, unit == null ? code : unit.title());
    }

    /** The town a station belongs to; an institute is its town's own. */
    UnitRef town(String code) {
        var unit = byCode.get(code);
        var parent = unit == null ? null : unit.parent();
        return parent != null && byCode.containsKey(parent) ? ref(parent) : ref(code);
    }

    /** The unit and those above it, as far as they are towns and villages, and the county above those. */
    Stream<String> lineage(String code) {
        var parent = parent(code);
        return Stream.of(code, parent, parent(parent)).filter(unit -> !unit.isEmpty());
    }

    private String parent(String code) {
        var unit = byCode.get(code);
        @Nullable String parent = unit == null ? null : unit.parent();
        return parent == null ? "" : parent;
    }
}
