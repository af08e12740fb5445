package cn.jianxing.forms.validation;

import java.time.OffsetDateTime;

/**
 * Who submits, and when.
 *
 * @param at business time with the offset of the county
 */
public record Signer(String name, OffsetDateTime at) {}
