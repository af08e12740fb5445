package cn.jianxing.documents.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Official documents, the units they went to and their printed files. */
public interface Documents {

    void add(OfficialDocument document);

    /** Takes over text, author and time of the draft. */
    void redraft(OfficialDocument document);

    Optional<OfficialDocument> byId(String id);

    void issue(String id, OfficialDocument.Issue issue);

    /** A unit that has the document already keeps the delivery it has. */
    void deliver(Delivery delivery);

    void sent(String id, Instant at);

    List<Delivery> deliveries(String id);

    void receive(String id, String unit, String personId, Instant at);

    void archive(String id, Instant at);

    /** Keeps the file unless there is one already. */
    void keep(String id, DocumentFile file, Instant at);

    Optional<DocumentFile> file(String id);
}
