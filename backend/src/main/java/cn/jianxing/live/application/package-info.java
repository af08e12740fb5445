/** Streams of a node, and the watch over what changed. */
@NullMarked
package cn.jianxing.live.application;

import org.jspecify.annotations.NullMarked;
