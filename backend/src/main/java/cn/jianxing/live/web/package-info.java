/** The stream as a browser opens it. */
@NullMarked
package cn.jianxing.live.web;

import org.jspecify.annotations.NullMarked;
