/** The steps of the star rating, and what the program relies on in its models. */
@NullMarked
package cn.jianxing.starrating.process;

import org.jspecify.annotations.NullMarked;
