package cn.jianxing.casework.print;

import cn.jianxing.documents.Printout.Table;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table that was filled in; columns nobody filled are left out. */
record TableText(Map<String, String> columns, JsonNode rows) {

    /** Columns of tables that bring no titles of their own. */
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("code", "编号"),
            Map.entry("title", "名称"),
            Map.entry("category", "类别"),
            Map.entry("points", "满分"),
            Map.entry("auto", "系统分"),
            Map.entry("self", "自评分"),
            Map.entry("score", "评分"),
            Map.entry("verdict", "核实"),
            Map.entry("comment", "说明"),
            Map.entry("unit", "单位"),
            Map.entry("name", "名称"));

    private static final Map<String, String> WORDS = Map.of("confirm", "属实", "dispute", "有异议");

    /** Rows below a head, or a bare list of rows. */
    static Optional<TableText> of(JsonNode value) {
        JsonNode rows = value.isObject() ? value.path("rows") : value;
        if (!rows.isArray() || rows.isEmpty() || !rows.get(0).isObject()) {
            return Optional.empty();
        }
        Map<String, String> columns = new LinkedHashMap<>();
        Set<String> filled = filled(rows);
        value.path("columns")
                .forEach(column -> columns.put(
                        column.path("key").asText(),
                        column.path("title")
                                .asText(column.path("label")
                                        .asText(column.path("key").asText()))));
        if (columns.isEmpty()) {
            TITLES.keySet().stream()
                    .filter(filled::contains)
                    .sorted(TableText::usual)
                    .forEach(key -> columns.put(key, TITLES.getOrDefault(key, key)));
        } else {
            for (String key : List.of("title", "code")) {
                if (filled.contains(key) && !columns.containsKey(key)) {
                    Map<String, String> rest = new LinkedHashMap<>(columns);
                    columns.clear();
                    columns.put(key, TITLES.getOrDefault(key, key));
                    columns.putAll(rest);
                }
            }
        }
        columns.keySet().retainAll(filled);
        return columns.isEmpty() ? Optional.empty() : Optional.of(new TableText(columns, rows));
    }

    Table table() {
        List<List<String>> cells = new ArrayList<>();
        for (JsonNode row : rows) {
            cells.add(columns.keySet().stream().map(key -> cell(row.path(key))).toList());
        }
        return new Table(List.copyOf(columns.values()), cells, List.of());
    }

    private static String cell(JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? "是" : "";
        }
        if (value.isObject()) {
            return value.path("title").asText(value.path("name").asText(""));
        }
        return WORDS.getOrDefault(value.asText(), value.asText());
    }

    private static Set<String> filled(JsonNode rows) {
        Set<String> filled = new LinkedHashSet<>();
        for (JsonNode row : rows) {
            row.properties().forEach(cell -> {
                if (!cell(cell.getValue()).isBlank()) {
                    filled.add(cell.getKey());
                }
            });
        }
        return filled;
    }

    private static int usual(String one, String other) {
        List<String> order = List.of(
                "code", "unit", "name", "title", "category", "points", "auto", "self", "score", "verdict", "comment");
        return Integer.compare(order.indexOf(one), order.indexOf(other));
    }
}
