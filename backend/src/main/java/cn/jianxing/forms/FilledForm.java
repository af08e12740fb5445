package cn.jianxing.forms;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A submission with the form as it looked to whoever filled it in. */
public record FilledForm(ObjectNode schema, ObjectNode data) {}
