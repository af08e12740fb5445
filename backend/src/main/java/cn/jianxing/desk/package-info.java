/** The desk: what makes daily work comfortable. Phrases, saved filters, lists as Excel files; nothing else needs it. */
@ApplicationModule(
        displayName = "Desk 办公桌",
        allowedDependencies = {"shared", "organisation", "cases", "inbox", "documents"})
@NullMarked
package cn.jianxing.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
