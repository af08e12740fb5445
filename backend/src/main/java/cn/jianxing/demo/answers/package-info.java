/** What the people of the demo county write into the forms they are shown, whoever carries the form to them. */
@NullMarked
package cn.jianxing.demo.answers;

import org.jspecify.annotations.NullMarked;
