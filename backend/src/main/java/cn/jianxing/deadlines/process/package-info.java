/** What the engine is asked and told about time. */
@NullMarked
package cn.jianxing.deadlines.process;

import org.jspecify.annotations.NullMarked;
