package cn.jianxing.evidence;

import java.io.InputStream;

/** Where the acting person hands in attachments, as the form does. */
public interface EvidenceDesk {

    /** Answers the attachment's id; refuses what is too large or not what its name says. */
    String upload(String name, InputStream content);
}
