package cn.jianxing.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decision tables asked outside of a process, e.g. for a whole field at once or again years later. */
public interface Decisions {

    /** The id of the newest released definition of this decision; whoever keeps it keeps the table as it is now. */
    String newest(String decisionId);

    /** The first row that holds, as the definition with this id says; empty when none does. Leaves no history. */
    Optional<Outcome> decide(String definitionId, Map<String, Object> figures);

    /**
     * What a table said.
     *
     * @param row id of the row that holds
     * @param conditions what the row asks, column by column; columns it leaves open are left out
     * @param note the words of the office about the row
     */
    record Outcome(String row, Map<String, Object> values, List<Condition> conditions, String note) {

        public int number(String output) {
            return ((Number) value(output)).intValue();
        }

        public Object value(String output) {
            Object value = values.get(output);
            if (value == null) {
                throw new IllegalArgumentException("row " + row + " says nothing about " + output);
            }
            return value;
        }
    }

    /** @param test e.g. {@code >= 95} */
    record Condition(String column, String test) {}
}
