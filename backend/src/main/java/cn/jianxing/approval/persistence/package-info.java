/** Corrections and countersigns in their tables. */
@NullMarked
package cn.jianxing.approval.persistence;

import org.jspecify.annotations.NullMarked;
