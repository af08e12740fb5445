@NullMarked
package cn.jianxing.orders.process;

import org.jspecify.annotations.NullMarked;
