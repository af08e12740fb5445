/** Units, posts and their holders, mirrored from Keycloak; routing; who may see what, and why. */
@ApplicationModule(
        displayName = "Organisation 组织与岗位",
        allowedDependencies = {"shared"})
@NullMarked
package cn.jianxing.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
