/** Official documents (公文): draft, check, signing, number, PDF with seal, delivery, archive (CS6); lists as Excel, papers as PDF and Word. */
@ApplicationModule(
        displayName = "Documents 公文",
        allowedDependencies = {"shared", "organisation", "engine", "calendar", "forms", "cases", "notify"})
@NullMarked
package cn.jianxing.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
