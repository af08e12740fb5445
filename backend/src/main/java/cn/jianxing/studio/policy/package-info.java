/** What may stand in a model: white list, safe expressions, names, and what the code expects of it. */
@NullMarked
package cn.jianxing.studio.policy;

import org.jspecify.annotations.NullMarked;
