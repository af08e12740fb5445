/** The first page of the day: what is late, in whose hands, what is due, and a picture of the stars. Reads only. */
@ApplicationModule(
        displayName = "Workbench 工作台",
        allowedDependencies = {"shared", "organisation", "calendar", "cases", "inbox", "starrating"})
@NullMarked
package cn.jianxing.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
