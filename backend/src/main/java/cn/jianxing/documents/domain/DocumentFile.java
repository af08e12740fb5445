package cn.jianxing.documents.domain;

/** The printed document. */
@SuppressWarnings("ArrayRecordComponent") // a megabyte that is only ever passed on
public record DocumentFile(byte[] content, String sha256) {}
