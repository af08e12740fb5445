/** Publicity (公示, CS3) and the objections raised in it (异议, CS4), called by every process that publishes. */
@ApplicationModule(
        displayName = "Publicity 公示与异议",
        allowedDependencies = {"shared", "organisation", "engine", "calendar", "forms", "cases", "notify"})
@NullMarked
package cn.jianxing.publicity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
