/** What the inbox shows and asks. */
@NullMarked
package cn.jianxing.inbox.domain;

import org.jspecify.annotations.NullMarked;
