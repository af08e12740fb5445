/** Reading models: extension properties, pictures, what may follow. */
@NullMarked
package cn.jianxing.engine.model;

import org.jspecify.annotations.NullMarked;
