package cn.jianxing.cases;

import java.util.Map;

/** Opens cases nobody starts by hand: another case or a date of the year asks for them. */
public interface CaseOpener {

    /** Stands for the program itself where the register wants to know who opened a case. */
    String SYSTEM = "system";

    /**
     * Opens a case of this type for a unit and starts its process, within the caller's transaction.
     *
     * @param variables what the model reads beyond the usual ones; a {@code year} takes the place of the current one
     */
    CaseFile open(String type, String unit, Map<String, Object> variables);
}
