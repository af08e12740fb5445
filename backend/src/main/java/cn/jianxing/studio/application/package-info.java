/** Publishing models, and the models the program brings along. */
@NullMarked
package cn.jianxing.studio.application;

import org.jspecify.annotations.NullMarked;
