/** Attachments (佐证): content hash, type by content, duplicates; stored on disk. */
@ApplicationModule(
        displayName = "Evidence 佐证",
        allowedDependencies = {"shared", "organisation"})
@NullMarked
package cn.jianxing.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
