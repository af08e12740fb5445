/** Calendar days and limits in the database. */
@NullMarked
package cn.jianxing.calendar.persistence;

import org.jspecify.annotations.NullMarked;
