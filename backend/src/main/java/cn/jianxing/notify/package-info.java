/** In-app notices: reminders (催办提醒) and escalations to the superior. */
@ApplicationModule(
        displayName = "Notify 消息",
        allowedDependencies = {"shared", "organisation", "engine", "calendar", "cases", "live"})
@NullMarked
package cn.jianxing.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
