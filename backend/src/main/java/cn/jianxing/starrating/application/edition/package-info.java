/** Looking at the standards of the years and preparing the next one. */
@NullMarked
package cn.jianxing.starrating.application.edition;

import org.jspecify.annotations.NullMarked;
