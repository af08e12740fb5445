/** What a form asks for, and the white list of what a form may contain. */
@NullMarked
package cn.jianxing.forms.schema;

import org.jspecify.annotations.NullMarked;
