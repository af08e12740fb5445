/** The first page over HTTP. */
@NullMarked
package cn.jianxing.workbench.web;

import org.jspecify.annotations.NullMarked;
