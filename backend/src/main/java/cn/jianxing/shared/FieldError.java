package cn.jianxing.shared;

import java.util.Map;

/**
 * What is wrong with one field of a submission.
 *
 * @param field form key, with row and column for tables: {@code indicators.ST-A1.self}
 * @param code stable code such as {@code form.required}; its sentence is in {@code problems.properties}
 * @param params values for the sentence, e.g. {@code max}
 */
public record FieldError(String field, String code, Map<String, Object> params) {

    public static FieldError of(String field, String code) {
        return new FieldError(field, code, Map.of());
    }
}
