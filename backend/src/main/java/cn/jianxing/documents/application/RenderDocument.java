package cn.jianxing.documents.application;

import cn.jianxing.documents.domain.DocumentFile;
import cn.jianxing.documents.domain.DocumentPrinter;
import cn.jianxing.documents.domain.DocumentSettings;
import cn.jianxing.documents.domain.Documents;
import cn.jianxing.documents.domain.Issuer;
import cn.jianxing.documents.domain.OfficialDocument;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Refused;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed document is printed and sealed once; printed again after a crash it is the same, to the byte. */
@Service
public class RenderDocument {

    private final Documents documents;
    private final DocumentSettings settings;
    private final DocumentPrinter printer;
    private final DraftTexts texts;
    private final BusinessClock clock;

    RenderDocument(
            Documents documents,
            DocumentSettings settings,
            DocumentPrinter printer,
            DraftTexts texts,
            BusinessClock clock) {
        this.documents = documents;
        this.settings = settings;
        this.printer = printer;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional
    public void render(String documentId) {
        OfficialDocument document = texts.require(documentId);
        OfficialDocument.Issue issue = document.requireIssue();
        String issuer = settings.issuer(document.unit())
                .map(Issuer::title)
                .orElseThrow(() -> new Refused("document.no-issuer", Map.of("unit", document.unit())));
        byte[] content = printer.print(new DocumentPrinter.Paper(
                issuer, issue.no(), texts.titles(document.text().addressees()), document.text(), issue.signedAt()));
        documents.keep(documentId, new DocumentFile(content, sha256(content)), clock.instant());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
