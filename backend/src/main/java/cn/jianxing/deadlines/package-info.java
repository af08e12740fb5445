/** Deadlines of open tasks: reminders, escalation by stages (CS5), the stopped clock, recalculation (期限与催办). */
@ApplicationModule(
        displayName = "Deadlines 期限与催办",
        allowedDependencies = {"shared", "organisation", "calendar", "engine", "cases", "audit", "notify", "inbox"})
@NullMarked
package cn.jianxing.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
