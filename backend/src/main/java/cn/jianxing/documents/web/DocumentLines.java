package cn.jianxing.documents.web;

import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.cases.UnitRef;
import cn.jianxing.documents.application.ReadDocuments;
import cn.jianxing.documents.domain.Delivery;
import cn.jianxing.documents.domain.DocumentView;
import cn.jianxing.shared.OfficeTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Documents as clients see them. */
@Component
class DocumentLines {

    private final PersonRefs people;

    DocumentLines(PersonRefs people) {
        this.people = people;
    }

    /**
     * @param issuer the unit in its own name
     * @param state {@code signed}, {@code sent} or {@code archived}
     * @param addressed to how many units it went
     */
    record DocumentLine(
            String id,
            String no,
            String kind,
            String kindTitle,
            String title,
            UnitRef issuer,
            OffsetDateTime signedAt,
            String state,
            int addressed,
            int received) {}

    /** @param sha256 of the file; empty until it is made */
    record DocumentDetail(
            DocumentLine document, String caseNo, String sha256, boolean receivable, List<DocumentReceipt> receipts) {}

    record DocumentReceipt(
            UnitRef unit,
            OffsetDateTime sentAt,
            @Nullable PersonRef receivedBy,
            @Nullable OffsetDateTime receivedAt) {}

    static DocumentLine line(DocumentView.Line line) {
        return new DocumentLine(
                line.id(),
                line.no(),
                line.kind(),
                line.kindTitle(),
                line.title(),
                new UnitRef(line.unit(), line.unitTitle()),
                OfficeTime.of(line.signedAt()),
                state(line),
                line.sent(),
                line.received());
    }

    DocumentDetail detail(ReadDocuments.Shown shown) {
        Map<String, PersonRef> receivers = people.byId(
                shown.deliveries().stream().map(Delivery::receivedBy).toList());
        return new DocumentDetail(
                line(shown.line()),
                shown.line().caseNo(),
                shown.sha256(),
                shown.receivable(),
                shown.deliveries().stream()
                        .map(delivery -> new DocumentReceipt(
                                new UnitRef(delivery.unit(), delivery.unitTitle()),
                                OfficeTime.of(delivery.sentAt()),
                                receivers.get(delivery.receivedBy()),
                                OfficeTime.ofNullable(delivery.receivedAt())))
                        .toList());
    }

    private static String state(DocumentView.Line line) {
        if (line.archivedAt() != null) {
            return "archived";
        }
        return line.sentAt() == null ? "signed" : "sent";
    }
}
