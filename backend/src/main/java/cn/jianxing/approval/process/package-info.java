/** The steps of return-for-correction and countersign, and what the program relies on in them. */
@NullMarked
package cn.jianxing.approval.process;

import org.jspecify.annotations.NullMarked;
