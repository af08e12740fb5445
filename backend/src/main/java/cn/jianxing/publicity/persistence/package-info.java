/** Tables of publicity. */
@NullMarked
package cn.jianxing.publicity.persistence;

import org.jspecify.annotations.NullMarked;
