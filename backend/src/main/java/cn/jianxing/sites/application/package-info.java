@NullMarked
package cn.jianxing.sites.application;

import org.jspecify.annotations.NullMarked;
