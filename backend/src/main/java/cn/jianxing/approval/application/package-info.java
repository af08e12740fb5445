/** What happens when something is returned, corrected, or put to several units. */
@NullMarked
package cn.jianxing.approval.application;

import org.jspecify.annotations.NullMarked;
