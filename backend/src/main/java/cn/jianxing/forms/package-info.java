/** Form definitions, validation of every submission against them, drafts. */
@ApplicationModule(
        displayName = "Forms 表单",
        allowedDependencies = {"shared", "organisation", "evidence", "engine"})
@NullMarked
package cn.jianxing.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
