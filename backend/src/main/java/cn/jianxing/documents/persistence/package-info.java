/** Official documents in their tables. */
@NullMarked
package cn.jianxing.documents.persistence;

import org.jspecify.annotations.NullMarked;
