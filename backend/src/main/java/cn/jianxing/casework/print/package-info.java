/** What a printed case shows: templates by name, one class each. */
@NullMarked
package cn.jianxing.casework.print;

import org.jspecify.annotations.NullMarked;
