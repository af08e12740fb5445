package cn.jianxing.publicity.application;

import java.util.Set;

/** The forms of publicity and objections by their published ids. */
final class PublicityForms {

    static final String DRAFT = "publicity-notice.draft";
    static final String POST = "publicity-notice.post";
    static final Set<String> NOTICE = Set.of(DRAFT, "publicity-notice.approve");
    static final String ADMIT = "objection-handling.admit";
    static final String INVESTIGATE = "objection-handling.investigate";
    static final String EXTEND = "objection-handling.extend";
    static final String DECIDE = "objection-handling.decide";
    static final String APPROVE = "objection-handling.approve";
    static final Set<String> OBJECTION = Set.of(ADMIT, INVESTIGATE, EXTEND, DECIDE, APPROVE);

    private PublicityForms() {}
}
