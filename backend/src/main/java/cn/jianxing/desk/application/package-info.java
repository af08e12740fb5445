/** What people do with their own phrases and filters, and lists as Excel. */
@NullMarked
package cn.jianxing.desk.application;

import org.jspecify.annotations.NullMarked;
