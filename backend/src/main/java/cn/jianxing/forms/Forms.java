package cn.jianxing.forms;

import cn.jianxing.engine.FieldAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Form definitions, what is known for them, and what is accepted from people. */
public interface Forms {

    /** Published form of this id that belongs to the given process definition's release. */
    FormDefinition definition(String processDefinitionId, String formId);

    /** The form as a step shows it: without what is hidden there, closed where nothing may be changed. */
    FormDefinition narrowed(FormDefinition form, FieldAccess access);

    /**
     * What is in the fields that begin with earlier values, from submissions on the same form, oldest first. What a
     * step did not show is as it was before.
     */
    ObjectNode earlier(FormDefinition form, FieldAccess access, List<FilledForm> submissions);

    /** A form without some of its fields; columns of lists as {@code list.column}. */
    ObjectNode without(ObjectNode schema, Set<String> hidden);

    /** The values of a form without those of some fields. */
    ObjectNode values(ObjectNode data, Set<String> hidden);

    /** Types of all fields that have answers, by path; columns of lists as {@code list.column}. */
    Map<String, String> fields(ObjectNode schema);

    /** The same for values that mean the same, and for no others. */
    String contentHash(ObjectNode values);

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
