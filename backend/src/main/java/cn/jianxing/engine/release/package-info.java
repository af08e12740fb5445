/** Reading what a release of models contains. */
@NullMarked
package cn.jianxing.engine.release;

import org.jspecify.annotations.NullMarked;
