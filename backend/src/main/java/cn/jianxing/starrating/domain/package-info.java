/** How a rating is computed: rules over facts, parts of a score, categories, totals. Plain Java. */
@NullMarked
package cn.jianxing.starrating.domain;

import org.jspecify.annotations.NullMarked;
