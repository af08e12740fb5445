/** Reading the inbox's tables. */
@NullMarked
package cn.jianxing.inbox.persistence;

import org.jspecify.annotations.NullMarked;
