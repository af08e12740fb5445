/** The gate every model passes before it reaches the engine; seeds. */
@ApplicationModule(
        displayName = "Studio 流程工作室",
        allowedDependencies = {"shared", "organisation", "engine", "engine :: expression", "forms"})
@NullMarked
package cn.jianxing.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
