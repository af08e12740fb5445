/** Official documents: text, number, file, delivery; plain rules. */
@NullMarked
package cn.jianxing.documents.domain;

import org.jspecify.annotations.NullMarked;
