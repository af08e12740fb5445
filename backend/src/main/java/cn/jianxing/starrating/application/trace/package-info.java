/** Where a star comes from, and whether what is stored still leads to it. */
@NullMarked
package cn.jianxing.starrating.application.trace;

import org.jspecify.annotations.NullMarked;
