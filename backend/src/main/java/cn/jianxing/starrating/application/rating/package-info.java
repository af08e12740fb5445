/** The steps of one site's rating between the self-assessment and the plaque. */
@NullMarked
package cn.jianxing.starrating.application.rating;

import org.jspecify.annotations.NullMarked;
