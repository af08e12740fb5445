/** Use cases of publicity and objections. */
@NullMarked
package cn.jianxing.publicity.application;

import org.jspecify.annotations.NullMarked;
