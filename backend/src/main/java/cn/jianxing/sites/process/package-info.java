@NullMarked
package cn.jianxing.sites.process;

import org.jspecify.annotations.NullMarked;
