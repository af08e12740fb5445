/** The yearly campaign: its plan, its sites and their places. */
@NullMarked
package cn.jianxing.starrating.domain.campaign;

import org.jspecify.annotations.NullMarked;
