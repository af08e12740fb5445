/** Lists of late work, and the administration of limits and calendar. */
@NullMarked
package cn.jianxing.deadlines.web;

import org.jspecify.annotations.NullMarked;
