@NullMarked
package cn.jianxing.orders.domain;

import org.jspecify.annotations.NullMarked;
