@NullMarked
package cn.jianxing.sites.domain;

import org.jspecify.annotations.NullMarked;
