/** What a deadline is and when its stages are reached. */
@NullMarked
package cn.jianxing.deadlines.domain;

import org.jspecify.annotations.NullMarked;
