package cn.jianxing.engine;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a step does to the form it shows. Columns of a list are named {@code list.column}.
 *
 * @param readonly shown with what the case holds, not to be changed
 * @param hidden neither shown nor sent nor accepted
 * @param carried begin with what was entered in an earlier step
 * @param fixedRows lists whose rows can neither be added nor removed
 */
public record FieldAccess(Set<String> readonly, Set<String> hidden, Set<String> carried, Set<String> fixedRows) {

    public static final FieldAccess OPEN = new FieldAccess(Set.of(), Set.of(), Set.of(), Set.of());

    static FieldAccess of(Map<String, String> properties) {
        return new FieldAccess(
                paths(properties, StepProperty.READONLY),
                paths(properties, StepProperty.HIDDEN),
                paths(properties, StepProperty.CARRIED),
                paths(properties, StepProperty.FIXED_ROWS));
    }

    /** Every field it speaks of. */
    public Stream<String> all() {
        return Stream.of(readonly, hidden, carried, fixedRows).flatMap(Set::stream);
    }

    /** Models may write {@code rooms[].area} for {@code rooms.area}. */
    private static Set<String> paths(Map<String, String> properties, StepProperty property) {
        return StepProperty.words(property.in(properties).replace("[]", ""));
    }
}
