package cn.jianxing.documents.domain;

import cn.jianxing.documents.DocumentDraft;
import java.time.Instant;
import java.util.List;

/** Sets documents and puts the seal on them. */
public interface DocumentPrinter {

    /** The same document gives the same bytes, however often it is printed. */
    byte[] print(Paper paper);

    /** Characters the typeface lacks; the paper shows 〓 in their place. */
    String lacking(DocumentDraft text);

    /**
     * What stands on the paper.
     *
     * @param issuer in the red head, under the text and in the seal
     * @param addressees titles
     */
    record Paper(String issuer, String no, List<String> addressees, DocumentDraft text, Instant signedAt) {}
}
