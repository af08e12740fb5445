package cn.jianxing.documents.application;

import cn.jianxing.cases.Submission;
import cn.jianxing.documents.domain.DocumentNumbers;
import cn.jianxing.documents.domain.DocumentSettings;
import cn.jianxing.documents.domain.Documents;
import cn.jianxing.documents.domain.Issuer;
import cn.jianxing.documents.domain.OfficialDocument;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A signed document gets its number, in the transaction of the signing: a signing that fails gives its number back
 * because it never had it.
 */
@Service
public class NumberDocument {

    private final Documents documents;
    private final DocumentSettings settings;
    private final DocumentNumbers numbers;
    private final DraftTexts texts;
    private final Papers papers;
    private final BusinessClock clock;

    NumberDocument(
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

    /**
     * Answers the number.
     *
     * @param submissionId the signing
     */
    @Transactional
    public String number(String documentId, String submissionId) {
        OfficialDocument document = texts.require(documentId);
        Submission signing = papers.submission(submissionId);
        document.refuseWhenSigned();
        Issuer issuer = settings.issuer(document.unit())
                .orElseThrow(() -> new Refused("document.no-issuer", Map.of("unit", document.unit())));
        Instant now = clock.instant();
        int year = LocalDate.ofInstant(now, BusinessClock.ZONE).getYear();
        // the last thing asked of the database here: from now on others who sign for this unit wait
        int seq = numbers.next(document.unit(), year);
        String no = issuer.number(year, seq);
        documents.issue(documentId, new OfficialDocument.Issue(no, year, seq, signing.personId(), now));
        return no;
    }
}
