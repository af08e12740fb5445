/** Countersigns over HTTP. */
@NullMarked
package cn.jianxing.approval.web;

import org.jspecify.annotations.NullMarked;
