/** Live counts: what changes for a person is told to the pages the person has open, on whatever node. */
@ApplicationModule(
        displayName = "Live 实时计数",
        allowedDependencies = {"shared", "organisation"})
@NullMarked
package cn.jianxing.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
