/**
 * The menu (项目菜单) from which volunteer services are ordered: how projects are admitted to it and reviewed. Processes:
 * project-admission, admission-review, menu-review.
 */
@ApplicationModule(
        displayName = "Orders 项目菜单",
        allowedDependencies = {
            "shared",
            "organisation",
            "engine",
            "calendar",
            "forms",
            "cases",
            "publicity",
            "documents"
        })
@NullMarked
package cn.jianxing.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
