/** Return, withdrawal and the other moves against the direction of a diagram, proven on its structure. */
@NullMarked
package cn.jianxing.engine.flow;

import org.jspecify.annotations.NullMarked;
