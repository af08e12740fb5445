package cn.jianxing.publicity.application;

import cn.jianxing.cases.Submissions;
import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.publicity.NoticeContent;
import cn.jianxing.publicity.domain.PublicNotices;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.stereotype.Component;

/** The notice as it would be published now; the drafter may rewrite its words, not its list. */
@Component
class NoticeData implements FormDataProvider {

    private final PublicNotices notices;
    private final Matters matters;
    private final Submissions submissions;

    NoticeData(PublicNotices notices, Matters matters, Submissions submissions) {
        this.notices = notices;
        this.matters = matters;
        this.submissions = submissions;
    }

    @Override
    public boolean provides(String formId) {
        return PublicityForms.NOTICE.contains(formId);
    }

    @Override
    public ObjectNode data(FormContext context) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        if (context.caseId() == null) {
            return data;
        }
        String caseId = context.caseId();
        var notice = notices.byId(String.valueOf(context.variables().get("noticeId")))
                .orElseThrow();
        NoticeContent content = matters.of(notice.matter()).content(caseId);
        var draft = submissions
                .latest(caseId, PublicityForms.DRAFT)
                .filter(given -> !given.at().isBefore(notice.openedAt()))
                .map(given -> given.data());
        data.put("title", draft.map(given -> given.path("title").asText()).orElse(notice.title()));
        data.put("intro", draft.map(given -> given.path("intro").asText()).orElse(notice.intro()));
        data.set("sites", list(content));
        return data;
    }

    private static ObjectNode list(NoticeContent content) {
        ObjectNode table = JsonNodeFactory.instance.objectNode();
        ArrayNode columns = table.putArray("columns");
        List<String> heads = content.heads();
        for (int column = 1; column < heads.size(); column++) {
            columns.addObject().put("key", "c" + column).put("title", heads.get(column));
        }
        ArrayNode rows = table.putArray("rows");
        for (NoticeContent.Row row : content.rows()) {
            ObjectNode shown = rows.addObject()
                    .put("code", row.key())
                    .put("title", row.cells().get(0));
            shown.putArray("edit");
            for (int column = 1; column < row.cells().size(); column++) {
                shown.put("c" + column, row.cells().get(column));
            }
        }
        return table;
    }
}
