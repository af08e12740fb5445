package cn.jianxing.documents.application;

import cn.jianxing.documents.domain.Documents;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The document is complete: text, number, sealed file and list of addressees stay as they are. */
@Service
public class ArchiveDocument {

    private final Documents documents;
    private final DraftTexts texts;
    private final BusinessClock clock;

    ArchiveDocument(Documents documents, DraftTexts texts, BusinessClock clock) {
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional
    public void archive(String documentId) {
        texts.require(documentId).requireIssue();
        if (documents.file(documentId).isEmpty()) {
            throw new Refused("document.no-file");
        }
        documents.archive(documentId, clock.instant());
    }
}
