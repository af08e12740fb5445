@NullMarked
package cn.jianxing.orders.application;

import org.jspecify.annotations.NullMarked;
