/** Star register and evaluation sheets over HTTP. */
@NullMarked
package cn.jianxing.starrating.web;

import org.jspecify.annotations.NullMarked;
