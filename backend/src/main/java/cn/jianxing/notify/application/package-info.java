/** Sending notices and reading them. */
@NullMarked
package cn.jianxing.notify.application;

import org.jspecify.annotations.NullMarked;
