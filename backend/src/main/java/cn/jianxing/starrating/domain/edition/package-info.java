/** Editions of the standard as they are prepared, checked and released. */
@NullMarked
package cn.jianxing.starrating.domain.edition;

import org.jspecify.annotations.NullMarked;
