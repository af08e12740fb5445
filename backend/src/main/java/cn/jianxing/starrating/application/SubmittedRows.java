package cn.jianxing.starrating.application;

import cn.jianxing.cases.Submission;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What a person filled into the indicator table of a form, by indicator. */
public record SubmittedRows(Map<String, JsonNode> rows) {

    private static final SubmittedRows NONE = new SubmittedRows(Map.of());

    public static SubmittedRows of(Optional<Submission> submission) {
        return submission.map(given -> of(given.data())).orElse(NONE);
    }

    public static SubmittedRows of(ObjectNode data) {
        var rows = new LinkedHashMap<String, JsonNode>();
        data.path("indicators")
                .path("rows")
                .forEach(row -> rows.put(row.path("code").asText(), row));
        return new SubmittedRows(rows);
    }

    public Optional<BigDecimal> number(String code, String column) {
        return cell(code, column).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }

    public Optional<String> text(String code, String column) {
        return cell(code, column).map(JsonNode::asText).filter(text -> !text.isBlank());
    }

    /** Ids of attachments; the table may hold them bare or within objects. */
    public List<String> evidence(String code) {
        return cell(code, "evidence").stream()
                .flatMap(cell -> StreamSupport.stream(cell.spliterator(), false))
                .map(item -> item.isObject() ? item.path("id").asText() : item.asText())
                .toList();
    }

    private Optional<JsonNode> cell(String code, String column) {
        return Optional.ofNullable(rows.get(code)).map(row -> row.get(column)).filter(cell -> !cell.isNull());
    }
}
