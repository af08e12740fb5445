/** Deputies over HTTP. */
@NullMarked
package cn.jianxing.organisation.web;

import org.jspecify.annotations.NullMarked;
