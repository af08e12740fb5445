@NullMarked
package cn.jianxing.sites.web;

import org.jspecify.annotations.NullMarked;
