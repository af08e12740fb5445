/** Filling the outbox and emptying it. */
@NullMarked
package cn.jianxing.mail.application;

import org.jspecify.annotations.NullMarked;
