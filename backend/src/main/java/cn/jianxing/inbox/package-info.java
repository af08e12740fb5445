/** Task items of every workflow: projection, claim, complete, views and counts. Knows every process, none by name. */
@ApplicationModule(
        displayName = "Inbox 待办",
        allowedDependencies = {
            "shared",
            "organisation",
            "engine",
            "calendar",
            "forms",
            "evidence",
            "cases",
            "audit",
            "live"
        })
@NullMarked
package cn.jianxing.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
