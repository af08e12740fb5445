/** Use cases of the yearly campaign: from the towns' nominations to the published results. */
@NullMarked
package cn.jianxing.starrating.application.campaign;

import org.jspecify.annotations.NullMarked;
