package cn.jianxing.forms;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Form definitions, what is known for them, and what is accepted from people. */
public interface Forms {

    /** Published form of this id that belongs to the given process definition's release. */
    FormDefinition definition(String processDefinitionId, String formId);

    /** Values the server provides for the form. */
    ObjectNode data(FormDefinition form, FormContext context);

    /**
     * Checks a submission against schema, provided values and the capability's rules; answers exactly what is to be
     * stored. Refuses with {@code form.invalid} and one error per field.
     */
    ObjectNode accept(FormDefinition form, FormContext context, ObjectNode submitted);

    /** Refuses a schema that uses anything outside the white list. */
    void checkSchema(String formId, ObjectNode schema);
}
