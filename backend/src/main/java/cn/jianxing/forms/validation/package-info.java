/** The rules that a submission must satisfy, field by field. */
@NullMarked
package cn.jianxing.forms.validation;

import org.jspecify.annotations.NullMarked;
