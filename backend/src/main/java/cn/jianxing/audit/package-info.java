/** Append-only, hash-chained record of every official act on a case; one chain per case. */
@ApplicationModule(
        displayName = "Audit 审计",
        allowedDependencies = {"shared"})
@NullMarked
package cn.jianxing.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
