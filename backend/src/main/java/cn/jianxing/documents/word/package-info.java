/** Papers as Word files. */
@NullMarked
package cn.jianxing.documents.word;

import org.jspecify.annotations.NullMarked;
