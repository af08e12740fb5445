/** The application: one package per ground-floor module or business capability. */
@NullMarked
package cn.jianxing;

import org.jspecify.annotations.NullMarked;
