package cn.jianxing.documents.application;

import cn.jianxing.cases.Submission;
import cn.jianxing.documents.DocumentDraft;
import cn.jianxing.documents.domain.DocumentNumbers;
import cn.jianxing.documents.domain.DocumentSettings;
import cn.jianxing.documents.domain.Documents;
import cn.jianxing.documents.domain.OfficialDocument;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A drafted text becomes a document, or takes the place of the text that was returned. */
@Service
public class RecordDraft {

    private final Documents documents;
    private final DocumentSettings settings;
    private final DocumentNumbers numbers;
    private final DraftTexts texts;
    private final Papers papers;
    private final BusinessClock clock;

    RecordDraft(
            Documents documents,
            DocumentSettings settings,
            DocumentNumbers numbers,
            DraftTexts texts,
            Papers papers,
            BusinessClock clock) {
        this.documents = documents;
        this.settings = settings;
        this.numbers = numbers;
        this.texts = texts;
        this.papers = papers;
        this.clock = clock;
    }

    /** @param unit issues the document */
    public record Order(String caseId, String kind, String unit, String submissionId) {}

    /**
     * Answers the document's id.
     *
     * @param documentId null the first time
     */
    @Transactional
    public String record(Order order, @Nullable String documentId) {
        Submission submission = papers.submission(order.submissionId());
        Instant now = clock.instant();
        OfficialDocument drafted = new OfficialDocument(
                documentId == null ? Ids.next() : documentId,
                order.caseId(),
                papers.caseFile(order.caseId()).no(),
                order.kind(),
                order.unit(),
                text(order, documentId, submission),
                submission.personId(),
                now,
                null);
        if (documentId == null) {
            checkSettings(order);
            documents.add(drafted);
            numbers.prepare(
                    order.unit(), LocalDate.ofInstant(now, BusinessClock.ZONE).getYear());
        } else {
            texts.require(documentId).refuseWhenSigned();
            documents.redraft(drafted);
        }
        return drafted.id();
    }

    /** Better now than when the signer stands there. */
    private void checkSettings(Order order) {
        if (settings.kindTitle(order.kind()).isEmpty()) {
            throw new Refused("document.unknown-kind", Map.of("kind", order.kind()));
        }
        if (settings.issuer(order.unit()).isEmpty()) {
            throw new Refused("document.no-issuer", Map.of("unit", order.unit()));
        }
    }

    private DocumentDraft text(Order order, @Nullable String documentId, Submission submission) {
        DocumentDraft before = texts.text(order.caseId(), order.kind(), documentId);
        return new DocumentDraft(
                submission.data().path("title").asText().strip(),
                before.addressees(),
                DraftTexts.paragraphs(submission.data().path("body").asText()),
                before.tables());
    }
}
