/** Log-in at Keycloak for browsers (BFF with a session cookie), bearer tokens for programs, who is acting now. */
@ApplicationModule(
        displayName = "Security",
        allowedDependencies = {"shared", "organisation"})
@NullMarked
package cn.jianxing.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
