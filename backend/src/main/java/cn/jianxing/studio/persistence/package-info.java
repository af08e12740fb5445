/** The record of releases. */
@NullMarked
package cn.jianxing.studio.persistence;

import org.jspecify.annotations.NullMarked;
