/** Keeps inbox_item and inbox_audience equal to the engine's open tasks, in the same transaction. */
@NullMarked
package cn.jianxing.inbox.projection;

import org.jspecify.annotations.NullMarked;
