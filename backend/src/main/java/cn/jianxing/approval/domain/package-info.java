/** Corrections, countersigns, and the rules by which opinions count. */
@NullMarked
package cn.jianxing.approval.domain;

import org.jspecify.annotations.NullMarked;
