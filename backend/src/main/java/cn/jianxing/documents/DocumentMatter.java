package cn.jianxing.documents;

/** What a capability has to say in official documents: the first text of those it asks for. */
public interface DocumentMatter {

    /** @param kind e.g. {@code star-naming} */
    boolean writes(String kind);

    /** The text the drafter begins with; title and paragraphs may be rewritten, addressees and tables may not. */
    DocumentDraft draft(String caseId, String kind);
}
