package cn.jianxing.documents.persistence;

import cn.jianxing.documents.DocumentDraft;
import cn.jianxing.documents.domain.Delivery;
import cn.jianxing.documents.domain.DocumentFile;
import cn.jianxing.documents.domain.Documents;
import cn.jianxing.documents.domain.OfficialDocument;
import cn.jianxing.shared.Stale;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Official documents in their tables; the text is kept whole, as JSON. */
@Repository
class MyBatisDocuments implements Documents {

    private final DocumentMapper mapper;
    private final ObjectMapper json;

    MyBatisDocuments(DocumentMapper mapper, ObjectMapper json) {
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public void add(OfficialDocument document) {
        mapper.insert(row(document));
    }

    @Override
    public void redraft(OfficialDocument document) {
        changed(mapper.redraft(row(document)));
    }

    @Override
    public Optional<OfficialDocument> byId(String id) {
        return mapper.byId(id).map(this::document);
    }

    @Override
    public void issue(String id, OfficialDocument.Issue issue) {
        changed(mapper.issue(id, issue.no(), issue.year(), issue.seq(), issue.signedBy(), issue.signedAt()));
    }

    @Override
    public void deliver(Delivery delivery) {
        mapper.deliver(delivery);
    }

    @Override
    public void sent(String id, Instant at) {
        mapper.sent(id, at);
    }

    @Override
    public List<Delivery> deliveries(String id) {
        return mapper.deliveries(id);
    }

    @Override
    public void receive(String id, String unit, String personId, Instant at) {
        mapper.receive(id, unit, personId, at);
    }

    @Override
    public void archive(String id, Instant at) {
        mapper.archive(id, at);
    }

    @Override
    public void keep(String id, DocumentFile file, Instant at) {
        mapper.keep(id, file, at);
    }

    @Override
    public Optional<DocumentFile> file(String id) {
        return mapper.file(id);
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new Stale("document.changed-meanwhile");
        }
    }

    private DocumentRow row(OfficialDocument document) {
        OfficialDocument.Issue issue = document.issue();
        return new DocumentRow(
                document.id(),
                document.caseId(),
                document.caseNo(),
                document.kind(),
                document.unit(),
                document.text().title(),
                write(document.text()),
                document.draftedBy(),
                document.draftedAt(),
                issue == null ? null : issue.no(),
                issue == null ? null : issue.year(),
                issue == null ? null : issue.seq(),
                issue == null ? null : issue.signedBy(),
                issue == null ? null : issue.signedAt());
    }

    private OfficialDocument document(DocumentRow row) {
        return new OfficialDocument(
                row.id(),
                row.caseId(),
                row.caseNo(),
                row.kind(),
                row.unit(),
                read(row.text()),
                row.draftedBy(),
                row.draftedAt(),
                issue(row));
    }

    private static OfficialDocument.@Nullable Issue issue(DocumentRow row) {
        return row.no() == null
                ? null
                : new OfficialDocument.Issue(
                        row.no(),
                        Objects.requireNonNull(row.year()),
                        Objects.requireNonNull(row.seq()),
                        Objects.requireNonNull(row.signedBy()),
                        Objects.requireNonNull(row.signedAt()));
    }

    private String write(DocumentDraft text) {
        try {
            return json.writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private DocumentDraft read(String text) {
        try {
            return json.readValue(text, DocumentDraft.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
