package cn.jianxing.documents.application;

/** The forms of document-issue by their published ids. */
final class DocumentFormIds {

    static final String DRAFT = "document-issue.draft";
    static final String CHECK = "document-issue.check";
    static final String SIGN = "document-issue.sign";

    private DocumentFormIds() {}
}
