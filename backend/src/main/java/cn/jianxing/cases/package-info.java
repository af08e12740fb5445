/** Case register: numbers, titles, state, participants, timeline, immutable submissions; who may see a case. */
@ApplicationModule(
        displayName = "Cases 办件",
        allowedDependencies = {"shared", "organisation", "engine", "calendar", "forms", "evidence", "audit"})
@NullMarked
package cn.jianxing.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
