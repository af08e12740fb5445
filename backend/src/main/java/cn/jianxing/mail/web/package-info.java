/** What a person chooses. */
@NullMarked
package cn.jianxing.mail.web;

import org.jspecify.annotations.NullMarked;
