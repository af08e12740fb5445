package cn.jianxing.starrating.application;

/** The forms of the star rating by their published ids. */
public final class RatingFormIds {

    public static final String SELF_ASSESS = "star-rating.self-assess";
    public static final String SIGN = "star-rating.sign";
    public static final String TOWN_REVIEW = "star-rating.town-review";
    public static final String TOWN_APPROVE = "star-rating.town-approve";
    public static final String FORMAL_CHECK = "star-rating.formal-check";
    public static final String DEPARTMENT_REVIEW = "star-rating.department-review";
    public static final String SUPPLY = "star-rating.supply";
    public static final String PLAN_VISIT = "star-rating.plan-visit";
    public static final String ON_SITE_SCORE = "star-rating.on-site-score";
    public static final String ARBITRATE = "star-rating.arbitrate";
    public static final String SURVEY = "star-rating.survey";
    public static final String SURVEY_PHONE = "star-rating.survey-phone";
    public static final String VETO_CHECK = "star-rating.veto-check";
    public static final String VETO_STATEMENT = "star-rating.veto-statement";
    public static final String DECIDE_VETO = "star-rating.decide-veto";
    public static final String VERIFY_SHEET = "star-rating.verify-sheet";
    public static final String STATE_ON_RESULT = "star-rating.state-on-result";
    public static final String RECHECK = "star-rating.recheck";
    public static final String PLAQUE = "star-rating.plaque";
    public static final String PLAQUE_CONFIRM = "star-rating.plaque-confirm";
    public static final String INTERVIEW = "star-rating.interview";

    private RatingFormIds() {}
}
