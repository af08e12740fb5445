package cn.jianxing.evidence.domain;

/** Where new attachments are recorded. */
public interface Uploads {

    void add(Upload upload);
}
