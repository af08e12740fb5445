package cn.jianxing.forms;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A capability's answer to "what does the system already know for this form": read-only values and first values. */
public interface FormDataProvider {

    boolean provides(String formId);

    /** Values by form key; keys the form does not have are ignored. */
    ObjectNode data(FormContext context);

    /** Rules beyond the schema; refuses by throwing. Called after validation with the accepted values. */
    default void check(FormContext context, ObjectNode accepted) {}
}
