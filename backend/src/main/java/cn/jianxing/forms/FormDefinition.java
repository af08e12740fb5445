package cn.jianxing.forms;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A form as it was published.
 *
 * @param id {@code process-id.task}
 * @param version hash of the schema
 * @param schema form-js schema
 */
public record FormDefinition(String id, String version, ObjectNode schema) {}
