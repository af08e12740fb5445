/** Attachments over HTTP. */
@NullMarked
package cn.jianxing.evidence.web;

import org.jspecify.annotations.NullMarked;
