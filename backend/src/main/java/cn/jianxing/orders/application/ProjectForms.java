package cn.jianxing.orders.application;

import java.util.Locale;

/** Ids of the forms that the rules of the menu are about. */
final class ProjectForms {

    static final String APPLY = "project-admission.apply";
    static final String CHECK = "project-admission.platform-check";
    static final String SCORE = "project-admission.score";
    static final String APPROVE = "project-admission.approve";
    static final String REVIEW = "menu-review.review";
    static final String IMPROVE = "menu-review.improve";

    private ProjectForms() {}

    static boolean ofAdmission(String formId) {
        return formId.startsWith("project-admission.");
    }

    static boolean ofReview(String formId) {
        return formId.equals(REVIEW) || formId.equals(IMPROVE);
    }

    /** As clients and forms write a state or verdict. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
