package cn.jianxing.inbox.domain;

/**
 * Why an item was not carried out.
 *
 * @param params values of its sentence, as JSON
 */
public record ItemRefusal(String code, String params) {}
