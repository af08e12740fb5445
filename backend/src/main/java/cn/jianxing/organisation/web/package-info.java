/** Who am I, units, acting post, mirror administration. */
@NullMarked
package cn.jianxing.organisation.web;

import org.jspecify.annotations.NullMarked;
