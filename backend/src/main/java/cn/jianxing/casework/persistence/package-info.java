/** Copies, reminders and suspensions in their tables. */
@NullMarked
package cn.jianxing.casework.persistence;

import org.jspecify.annotations.NullMarked;
