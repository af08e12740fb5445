/** Copies, reminders and suspensions of cases. */
@NullMarked
package cn.jianxing.casework.domain;

import org.jspecify.annotations.NullMarked;
