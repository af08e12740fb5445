/**
 * What officials do with a whole case: revoke, terminate, suspend and resume it, send copies of it, urge whoever holds
 * it, and print it. Knows every process, none by name.
 */
@ApplicationModule(
        displayName = "Casework 办件处置",
        allowedDependencies = {
            "shared",
            "organisation",
            "engine",
            "calendar",
            "forms",
            "evidence",
            "cases",
            "inbox",
            "audit",
            "notify",
            "documents"
        })
@NullMarked
package cn.jianxing.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
