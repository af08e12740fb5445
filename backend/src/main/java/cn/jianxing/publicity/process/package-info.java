/** The steps of publicity and objections. */
@NullMarked
package cn.jianxing.publicity.process;

import org.jspecify.annotations.NullMarked;
