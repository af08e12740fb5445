/** Working days with 调休, time limits as data, due dates. */
@ApplicationModule(
        displayName = "Calendar 工作日历",
        allowedDependencies = {"shared"})
@NullMarked
package cn.jianxing.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
