package cn.jianxing.forms.validation;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What one type of field accepts. */
interface FieldRule {

    /**
     * Checks an answer and says what is to be stored.
     *
     * @param answer never null, but possibly empty
     * @return null when nothing is stored
     */
    @Nullable
    JsonNode accept(Question question, JsonNode answer, Findings findings);
}
