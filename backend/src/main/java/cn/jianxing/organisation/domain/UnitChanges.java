package cn.jianxing.organisation.domain;

import cn.jianxing.organisation.UnitChanged;
import cn.jianxing.organisation.domain.DirectorySnapshot.Holding;
import cn.jianxing.organisation.domain.DirectorySnapshot.UnitEntry;
import cn.jianxing.shared.Ids;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two states of the tree; a unit is the same as long as its Keycloak id is. */
public final class UnitChanges {

    private UnitChanges() {}

    /** Nothing when there was nothing before: a first load changes nobody's unit. */
    public static List<UnitChanged> between(
            Collection<UnitEntry> before,
            Collection<UnitEntry> after,
            Set<Holding> heldBefore,
            Collection<Holding> heldAfter) {
        if (before.isEmpty()) {
            return List.of();
        }
        Map<String, UnitEntry> old = byId(before);
        Map<String, UnitEntry> now = byId(after);
        Stream<UnitChanged> gone = before.stream()
                .filter(unit -> !now.containsKey(unit.keycloakId()))
                .map(unit -> gone(unit, into(unit, heldBefore, heldAfter)));
        Stream<UnitChanged> others = after.stream().flatMap(unit -> {
            UnitEntry was = old.get(unit.keycloakId());
            return was == null ? Stream.of(change("opened", unit, null, unit)) : changes(was, unit);
        });
        return Stream.concat(gone, others).toList();
    }

    private static Stream<UnitChanged> changes(UnitEntry was, UnitEntry is) {
        List<String> kinds = new ArrayList<>();
        if (!was.title().equals(is.title())) {
            kinds.add("renamed");
        }
        if (!Objects.equals(was.parent(), is.parent())) {
            kinds.add("moved");
        }
        return kinds.stream().map(kind -> change(kind, is, was, is));
    }

    private static UnitChanged gone(UnitEntry unit, @Nullable String into) {
        UnitChanged closed = change(into == null ? "closed" : "merged", unit, unit, null);
        return new UnitChanged(
                closed.id(),
                closed.kind(),
                closed.unit(),
                closed.titleBefore(),
                null,
                closed.parentBefore(),
                null,
                into);
    }

    private static UnitChanged change(String kind, UnitEntry unit, @Nullable UnitEntry was, @Nullable UnitEntry is) {
        return new UnitChanged(
                Ids.next(),
                kind,
                unit.code(),
                was == null ? null : was.title(),
                is == null ? null : is.title(),
                was == null ? null : was.parent(),
                is == null ? null : is.parent(),
                null);
    }

    /** Where most of the people are who had a post in the unit that is gone; null when they are nowhere. */
    private static @Nullable String into(UnitEntry unit, Set<Holding> before, Collection<Holding> after) {
        Set<String> people = before.stream()
                .filter(holding -> unitOf(holding).equals(unit.code()))
                .map(Holding::personId)
                .collect(Collectors.toUnmodifiableSet());
        Map<String, Long> units = after.stream()
                .filter(holding -> people.contains(holding.personId()) && !before.contains(holding))
                .collect(Collectors.groupingBy(UnitChanges::unitOf, Collectors.counting()));
        return units.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Long> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static String unitOf(Holding holding) {
        return holding.audience().substring(0, Math.max(0, holding.audience().indexOf('/')));
    }

    private static Map<String, UnitEntry> byId(Collection<UnitEntry> units) {
        return units.stream()
                .collect(Collectors.toMap(UnitEntry::keycloakId, Function.identity(), (one, other) -> one));
    }
}
