/** A rating as forms and pages show it: one row for each indicator. */
@NullMarked
package cn.jianxing.starrating.application.sheet;

import org.jspecify.annotations.NullMarked;
