/** The case register's tables. */
@NullMarked
package cn.jianxing.cases.persistence;

import org.jspecify.annotations.NullMarked;
