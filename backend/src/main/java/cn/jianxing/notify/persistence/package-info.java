/** Notices in the database. */
@NullMarked
package cn.jianxing.notify.persistence;

import org.jspecify.annotations.NullMarked;
