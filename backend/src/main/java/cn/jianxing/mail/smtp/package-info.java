/** The ways out of the house. */
@NullMarked
package cn.jianxing.mail.smtp;

import org.jspecify.annotations.NullMarked;
