/** When a message may go out. */
@NullMarked
package cn.jianxing.mail.domain;

import org.jspecify.annotations.NullMarked;
