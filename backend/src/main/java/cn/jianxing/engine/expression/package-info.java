/** Expressions models may use: declared variables, a few functions, catalogue beans, FEEL. */
@NamedInterface("expression")
@NullMarked
package cn.jianxing.engine.expression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
