/** What the inbox asks the engine about a task. */
@NullMarked
package cn.jianxing.inbox.process;

import org.jspecify.annotations.NullMarked;
