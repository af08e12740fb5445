package cn.jianxing.documents.application;

import cn.jianxing.documents.domain.Delivery;
import cn.jianxing.documents.domain.DocumentSettings;
import cn.jianxing.documents.domain.Documents;
import cn.jianxing.documents.domain.OfficialDocument;
import cn.jianxing.notify.Notices;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Refused;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The document goes to the units it is addressed to; the post that receives documents there is told. */
@Service
public class DistributeDocument {

    private static final int LONGEST_TITLE = 300;

    private final Documents documents;
    private final DocumentSettings settings;
    private final DraftTexts texts;
    private final Organisation organisation;
    private final Notices notices;
    private final BusinessClock clock;

    DistributeDocument(
            Documents documents,
            DocumentSettings settings,
            DraftTexts texts,
            Organisation organisation,
            Notices notices,
            BusinessClock clock) {
        this.documents = documents;
        this.settings = settings;
        this.texts = texts;
        this.organisation = organisation;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void distribute(String documentId) {
        OfficialDocument document = texts.require(documentId);
        OfficialDocument.Issue issue = document.requireIssue();
        Instant now = clock.instant();
        Set<String> already =
                documents.deliveries(documentId).stream().map(Delivery::unit).collect(Collectors.toSet());
        for (String code : document.text().addressees()) {
            if (already.add(code)) {
                Unit unit = organisation
                        .unit(code)
                        .orElseThrow(() -> new Refused("document.unknown-addressee", Map.of("unit", code)));
                deliver(document, issue, unit, now);
            }
        }
        documents.sent(documentId, now);
    }

    private void deliver(OfficialDocument document, OfficialDocument.Issue issue, Unit unit, Instant now) {
        String role = settings.receiver(unit.kind())
                .orElseThrow(() -> new Refused("document.unknown-addressee", Map.of("unit", unit.title())));
        String audience = unit.code() + "/" + role;
        documents.deliver(new Delivery(document.id(), unit.code(), unit.title(), audience, now, null, null));
        String title = document.text().title();
        String text = "收到公文 %s《%s》，请在“公文”中查收。"
                .formatted(issue.no(), title.substring(0, Math.min(title.length(), LONGEST_TITLE)));
        notices.send(organisation.receiver(audience), "result", document.caseId(), null, text);
    }
}
