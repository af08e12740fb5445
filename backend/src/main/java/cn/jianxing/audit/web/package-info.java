/** Verification over HTTP. */
@NullMarked
package cn.jianxing.audit.web;

import org.jspecify.annotations.NullMarked;
