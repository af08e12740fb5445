package cn.jianxing.forms.validation;

import cn.jianxing.forms.schema.Field;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A field put to a person, with what the server knows for it.
 *
 * @param path where the answer stands, e.g. {@code items.0.amount} in the first row of a list
 * @param known the server's value, missing when there is none
 * @param provided all values of the server, for options that come from data
 * @param signer who signs when the answer is a signature
 */
record Question(Field field, String path, JsonNode known, ObjectNode provided, Signer signer) {

    /** The same in a row of a list, where the answer stands under the column's key. */
    Question inRow(Field column, int row, JsonNode knownCell) {
        return new Question(column, path + "." + row + "." + column.name(), knownCell, provided, signer);
    }
}
