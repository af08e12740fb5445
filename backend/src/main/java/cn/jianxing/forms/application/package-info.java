/** Forms as other modules use them. */
@NullMarked
package cn.jianxing.forms.application;

import org.jspecify.annotations.NullMarked;
