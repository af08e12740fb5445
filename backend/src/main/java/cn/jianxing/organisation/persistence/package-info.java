/** The mirror's tables. */
@NullMarked
package cn.jianxing.organisation.persistence;

import org.jspecify.annotations.NullMarked;
