package cn.jianxing.forms.validation;

import cn.jianxing.forms.schema.Field;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A field put to a person, with what the server knows for it.
 *
 * @param known the server's value, missing when there is none
 * @param provided all values of the server, for options that come from data
 * @param signer who signs when the answer is a signature
 */
record Question(Field field, JsonNode known, ObjectNode provided, Signer signer) {

    String path() {
        return field.name();
    }
}
