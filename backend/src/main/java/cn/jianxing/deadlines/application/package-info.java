/** Use cases of time running out. */
@NullMarked
package cn.jianxing.deadlines.application;

import org.jspecify.annotations.NullMarked;
