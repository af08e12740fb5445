/** Public notices, their rows, and objections. */
@NullMarked
package cn.jianxing.publicity.domain;

import org.jspecify.annotations.NullMarked;
