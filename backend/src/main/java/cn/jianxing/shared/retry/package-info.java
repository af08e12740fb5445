/** Running a use case again after a lost race. */
@NullMarked
package cn.jianxing.shared.retry;

import org.jspecify.annotations.NullMarked;
