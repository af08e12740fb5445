/** The business clock and its demo offset. */
@NullMarked
package cn.jianxing.shared.time;

import org.jspecify.annotations.NullMarked;
