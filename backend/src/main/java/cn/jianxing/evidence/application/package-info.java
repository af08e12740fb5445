/** Uploading an attachment and opening one. */
@NullMarked
package cn.jianxing.evidence.application;

import org.jspecify.annotations.NullMarked;
