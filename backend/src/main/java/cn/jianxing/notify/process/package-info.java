/** Reminders and escalations that models name. */
@NullMarked
package cn.jianxing.notify.process;

import org.jspecify.annotations.NullMarked;
