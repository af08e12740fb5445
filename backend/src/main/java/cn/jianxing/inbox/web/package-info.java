/** The inbox over HTTP. */
@NullMarked
package cn.jianxing.inbox.web;

import org.jspecify.annotations.NullMarked;
