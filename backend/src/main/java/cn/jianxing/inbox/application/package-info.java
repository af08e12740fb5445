/** Use cases of the inbox: lists, claim, release, complete, rebuild, reconcile. */
@NullMarked
package cn.jianxing.inbox.application;

import org.jspecify.annotations.NullMarked;
