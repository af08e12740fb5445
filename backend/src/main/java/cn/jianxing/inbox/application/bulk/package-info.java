/** One decision for many tasks: held for a while, undone or carried out one by one. */
@NullMarked
package cn.jianxing.inbox.application.bulk;

import org.jspecify.annotations.NullMarked;
