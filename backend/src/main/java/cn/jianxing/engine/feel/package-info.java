/** FEEL as the engine evaluates it. */
@NullMarked
package cn.jianxing.engine.feel;

import org.jspecify.annotations.NullMarked;
