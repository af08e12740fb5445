/** A single site: its stars, its newest evaluation beside the county's. */
@NullMarked
package cn.jianxing.starrating.application.site;

import org.jspecify.annotations.NullMarked;
