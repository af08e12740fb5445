@NullMarked
package cn.jianxing.sites.persistence;

import org.jspecify.annotations.NullMarked;
