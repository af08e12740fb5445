/** The only door to Camunda: safe expressions, model contracts, functions for models, typed failures. */
@ApplicationModule(
        displayName = "Engine seam",
        allowedDependencies = {"shared", "organisation", "calendar"})
@NullMarked
package cn.jianxing.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
