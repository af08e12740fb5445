/** The language in which the standard says how facts become points (step, binary, per_unit, abc). */
@NullMarked
package cn.jianxing.starrating.domain.rule;

import org.jspecify.annotations.NullMarked;
