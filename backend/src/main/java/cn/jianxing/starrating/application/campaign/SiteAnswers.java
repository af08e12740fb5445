package cn.jianxing.starrating.application.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What was filled into a list of sites. */
record SiteAnswers(List<JsonNode> rows) {

    static SiteAnswers of(ObjectNode data) {
        List<JsonNode> rows = new ArrayList<>();
        data.path(SiteList.KEY).path("rows").forEach(rows::add);
        return new SiteAnswers(rows);
    }

    /** Rows in which this column was filled in. */
    List<JsonNode> with(String column) {
        return rows.stream().filter(row -> row.hasNonNull(column)).toList();
    }

    /** Rows in which this box was ticked. */
    List<JsonNode> ticked(String column) {
        return rows.stream().filter(row -> row.path(column).asBoolean()).toList();
    }
}
