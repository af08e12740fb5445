/** The outbox, the rules and what people chose. */
@NullMarked
package cn.jianxing.mail.persistence;

import org.jspecify.annotations.NullMarked;
