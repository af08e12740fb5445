/** Working-day arithmetic. */
@NullMarked
package cn.jianxing.calendar.domain;

import org.jspecify.annotations.NullMarked;
