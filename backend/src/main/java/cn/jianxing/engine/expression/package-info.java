/** Expressions models may use: declared variables, a few functions, catalogue beans, FEEL. */
@NullMarked
package cn.jianxing.engine.expression;

import org.jspecify.annotations.NullMarked;
