package cn.jianxing.orders.application;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.orders.domain.Admissions;
import cn.jianxing.orders.domain.Menu;
import cn.jianxing.orders.domain.MenuEntry;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;

/** What the check looks at beside the proposal: similar projects there are, and how many orders a month are usual. */
@Component
class AdmissionData implements FormDataProvider {

    private static final int MOST_SIMILAR = 20;

    private final Menu menu;
    private final Admissions admissions;

    AdmissionData(Menu menu, Admissions admissions) {
        this.menu = menu;
        this.admissions = admissions;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(ProjectForms.CHECK) || formId.equals(ProjectForms.APPROVE);
    }

    @Override
    public ObjectNode data(FormContext context) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        if (context.formId().equals(ProjectForms.APPROVE)) {
            return data.put("quota", admissions.setting("usual-quota"));
        }
        data.set("similar", similar(String.valueOf(context.variables().get("platform"))));
        return data;
    }

    private ObjectNode similar(String platform) {
        ObjectNode table = JsonNodeFactory.instance.objectNode().put("head", "项目");
        ArrayNode columns = table.putArray("columns");
        columns.addObject().put("key", "number").put("title", "菜单编号");
        columns.addObject().put("key", "until").put("title", "有效期至");
        ArrayNode rows = table.putArray("rows");
        menu.find(new Menu.Filter(platform, MenuEntry.State.LISTED, null, null, MOST_SIMILAR))
                .forEach(entry -> rows.addObject()
                        .put("code", entry.code())
                        .put("title", entry.title())
                        .put("number", entry.code())
                        .put("until", entry.validUntil().toString()));
        return table;
    }
}
