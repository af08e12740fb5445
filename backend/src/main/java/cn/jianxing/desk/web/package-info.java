/** Phrases, filters and lists over HTTP. */
@NullMarked
package cn.jianxing.desk.web;

import org.jspecify.annotations.NullMarked;
