/** Correction (退回补正, CS1) and countersign (会签, CS2), called by every process. */
@ApplicationModule(
        displayName = "Approval 退回与会签",
        allowedDependencies = {"shared", "organisation", "engine", "calendar", "forms", "cases", "notify"})
@NullMarked
package cn.jianxing.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
