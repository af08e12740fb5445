/** Working days and limits as other modules ask for them. */
@NullMarked
package cn.jianxing.calendar.application;

import org.jspecify.annotations.NullMarked;
