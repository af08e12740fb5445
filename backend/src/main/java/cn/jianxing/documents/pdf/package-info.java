/** Official documents on paper: set, sealed and written as PDF. */
@NullMarked
package cn.jianxing.documents.pdf;

import org.jspecify.annotations.NullMarked;
