package cn.jianxing.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where the acting person opens a case, as the start page does. */
public interface CaseDesk {

    /**
     * Opens a case of this type for a unit and starts its process; refuses with {@code unit.not-yours} when the person
     * holds no starting post there.
     */
    CaseFile start(String type, String unit, ObjectNode data);
}
