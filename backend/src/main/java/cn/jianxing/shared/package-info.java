/** What every module may use: ids, the business clock, problems with a code, pages, retry. */
@ApplicationModule(displayName = "Shared", type = ApplicationModule.Type.OPEN)
@NullMarked
package cn.jianxing.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
