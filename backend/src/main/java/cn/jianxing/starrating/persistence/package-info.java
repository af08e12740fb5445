/** Tables of the star rating: standards, facts, ratings with scores and results, the register. */
@NullMarked
package cn.jianxing.starrating.persistence;

import org.jspecify.annotations.NullMarked;
