/**
 * The register of practice sites (阵地): where they are, when they are open, who answers for them. Processes:
 * site-registration, nine-have-review.
 */
@ApplicationModule(
        displayName = "Sites 阵地",
        allowedDependencies = {"shared", "organisation", "engine", "calendar", "forms", "cases"})
@NullMarked
package cn.jianxing.sites;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
