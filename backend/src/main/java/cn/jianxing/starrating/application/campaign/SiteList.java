package cn.jianxing.starrating.application.campaign;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A list of sites as a form shows it: columns, rows, and the cells that may be filled in. */
final class SiteList {

    static final String KEY = "sites";

    private final ObjectNode table = JsonNodeFactory.instance.objectNode();
    private final ArrayNode columns = table.putArray("columns");
    private final ArrayNode rows = table.putArray("rows");

    SiteList shows(String key, String title) {
        column(key, title);
        return this;
    }

    SiteList asksNumber(String key, String title, int min, int max) {
        column(key, title).put("input", "number").put("min", min).put("max", max);
        return this;
    }

    SiteList asksText(String key, String title) {
        column(key, title).put("input", "text");
        return this;
    }

    SiteList asksTick(String key, String title) {
        column(key, title).put("input", "flag");
        return this;
    }

    /** @param open columns of this row that may be filled in */
    ObjectNode row(String code, String title, String... open) {
        ObjectNode row = rows.addObject().put("code", code).put("title", title);
        ArrayNode edit = row.putArray("edit");
        for (String name : open) {
            edit.add(name);
        }
        return row;
    }

    ObjectNode json() {
        return table;
    }

    private ObjectNode column(String key, String title) {
        return columns.addObject().put("key", key).put("title", title);
    }
}
