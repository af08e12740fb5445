/** How far the demo's year has been played. */
@NullMarked
package cn.jianxing.demo.persistence;

import org.jspecify.annotations.NullMarked;
