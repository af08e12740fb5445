package cn.jianxing.documents.application;

import cn.jianxing.documents.DocumentDraft;
import cn.jianxing.documents.DocumentMatter;
import cn.jianxing.documents.domain.Documents;
import cn.jianxing.documents.domain.OfficialDocument;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The text of a document while it is written: what the matter proposes at first, then what was last drafted. */
@Component
class DraftTexts {

    private final Documents documents;
    private final List<DocumentMatter> matters;
    private final Organisation organisation;

    DraftTexts(Documents documents, List<DocumentMatter> matters, Organisation organisation) {
        this.documents = documents;
        this.matters = matters;
        this.organisation = organisation;
    }

    OfficialDocument require(String documentId) {
        return documents.byId(documentId).orElseThrow(() -> new NotFound("document.not-found"));
    }

    /** @param documentId null before the first draft */
    DocumentDraft text(String caseId, String kind, @Nullable String documentId) {
        return documentId == null ? proposed(caseId, kind) : require(documentId).text();
    }

    /** What nobody proposes a text for is written freely, to nobody in particular. */
    private DocumentDraft proposed(String caseId, String kind) {
        return matters.stream()
                .filter(matter -> matter.writes(kind))
                .findFirst()
                .map(matter -> matter.draft(caseId, kind))
                .orElseGet(() -> new DocumentDraft("", List.of(), List.of(), List.of()));
    }

    List<String> titles(List<String> units) {
        return units.stream()
                .map(unit -> organisation.unit(unit).map(Unit::title).orElse(unit))
                .toList();
    }

    /** One paragraph per line. */
    static List<String> paragraphs(String body) {
        return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static String body(DocumentDraft text) {
        return String.join("\n", text.paragraphs());
    }

    static @Nullable String tables(DocumentDraft text) {
        String lines = text.tables().stream()
                .flatMap(table -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(table.heads()), table.rows().stream()))
                .map(cells -> cells.stream().map(Objects::toString).collect(Collectors.joining("｜")))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }
}
