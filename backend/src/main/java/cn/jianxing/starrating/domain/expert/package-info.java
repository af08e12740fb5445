/** Who visits a site: the pool of experts and the draw that keeps away whoever is close to it. */
@NullMarked
package cn.jianxing.starrating.domain.expert;

import org.jspecify.annotations.NullMarked;
