@NullMarked
package cn.jianxing.orders.web;

import org.jspecify.annotations.NullMarked;
