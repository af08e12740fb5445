/** Marks of what changed, for all nodes. */
@NullMarked
package cn.jianxing.live.persistence;

import org.jspecify.annotations.NullMarked;
