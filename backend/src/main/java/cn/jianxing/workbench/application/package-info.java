/** Reads the first page. */
@NullMarked
package cn.jianxing.workbench.application;

import org.jspecify.annotations.NullMarked;
