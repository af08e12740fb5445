/** Notices by mail: at once, in the morning or not at all, never at night, and to villages not more than twice a day. */
@ApplicationModule(
        displayName = "Mail 邮件",
        allowedDependencies = {"shared", "organisation", "engine", "notify"})
@NullMarked
package cn.jianxing.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
