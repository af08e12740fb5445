/** Problems as people and programs get to see them. */
@NullMarked
package cn.jianxing.shared.web;

import org.jspecify.annotations.NullMarked;
