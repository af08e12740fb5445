/** Notices over HTTP. */
@NullMarked
package cn.jianxing.notify.web;

import org.jspecify.annotations.NullMarked;
