/** Phrases and filters, plain. */
@NullMarked
package cn.jianxing.desk.domain;

import org.jspecify.annotations.NullMarked;
