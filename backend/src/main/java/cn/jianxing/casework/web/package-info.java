/** Acts on cases over HTTP. */
@NullMarked
package cn.jianxing.casework.web;

import org.jspecify.annotations.NullMarked;
