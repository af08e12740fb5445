package cn.jianxing.publicity.domain;

/**
 * A row of a notice.
 *
 * @param cells JSON array
 */
public record NoticeRow(String noticeId, String rowKey, int position, String cells) {}
