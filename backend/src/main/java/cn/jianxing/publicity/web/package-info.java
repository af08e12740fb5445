/** Public notices over HTTP. */
@NullMarked
package cn.jianxing.publicity.web;

import org.jspecify.annotations.NullMarked;
