@NullMarked
package cn.jianxing.orders.persistence;

import org.jspecify.annotations.NullMarked;
