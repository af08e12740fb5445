/** Rows of deadlines, stages and what was told. */
@NullMarked
package cn.jianxing.deadlines.persistence;

import org.jspecify.annotations.NullMarked;
