/** Phrases and filters in the database. */
@NullMarked
package cn.jianxing.desk.persistence;

import org.jspecify.annotations.NullMarked;
