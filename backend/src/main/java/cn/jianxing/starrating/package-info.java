/** Star rating (星级评估) of practice sites: indicators, facts, scores, award, register. Processes: star-rating. */
@ApplicationModule(
        displayName = "Star rating 星级评估",
        allowedDependencies = {
            "shared",
            "organisation",
            "engine",
            "calendar",
            "forms",
            "evidence",
            "cases",
            "approval",
            "notify",
            "audit",
            "publicity",
            "documents"
        })
@NullMarked
package cn.jianxing.starrating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
