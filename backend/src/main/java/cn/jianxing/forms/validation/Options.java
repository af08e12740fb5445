package cn.jianxing.forms.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What may be chosen: options of the form itself, or a list the server provides. */
record Options(List<JsonNode> values) {

    static Options of(Question question) {
        JsonNode json = question.field().json();
        JsonNode list = json.path("valuesKey").isTextual()
                ? question.provided().path(json.path("valuesKey").textValue())
                : json.path("values");
        List<JsonNode> values = new ArrayList<>();
        for (JsonNode option : list) {
            values.add(option.isObject() ? option.path("value") : option);
        }
        return new Options(values);
    }

    boolean contain(JsonNode value) {
        return values.stream().anyMatch(option -> !Answers.empty(option) && Answers.same(option, value));
    }
}
