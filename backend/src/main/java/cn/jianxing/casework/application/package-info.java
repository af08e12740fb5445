/** Use cases with whole cases. */
@NullMarked
package cn.jianxing.casework.application;

import org.jspecify.annotations.NullMarked;
