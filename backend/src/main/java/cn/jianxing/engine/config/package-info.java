/** Wiring of the embedded engine. */
@NullMarked
package cn.jianxing.engine.config;

import org.jspecify.annotations.NullMarked;
