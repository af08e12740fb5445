/** What can be done with a rating and what can be asked about it. */
@NullMarked
package cn.jianxing.starrating.application;

import org.jspecify.annotations.NullMarked;
