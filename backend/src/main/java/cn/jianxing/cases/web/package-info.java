/** The case register over HTTP. */
@NullMarked
package cn.jianxing.cases.web;

import org.jspecify.annotations.NullMarked;
