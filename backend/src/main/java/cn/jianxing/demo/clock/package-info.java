/** Moving business time in the demo. */
@NullMarked
package cn.jianxing.demo.clock;

import org.jspecify.annotations.NullMarked;
