package cn.jianxing.starrating.application;

/** The forms of the star rating by their published ids. */
public final class RatingFormIds {

    public static final String SELF_ASSESS = "star-rating.self-assess";
    public static final String SIGN = "star-rating.sign";
    public static final String TOWN_REVIEW = "star-rating.town-review";
    public static final String TOWN_APPROVE = "star-rating.town-approve";
    public static final String FORMAL_CHECK = "star-rating.formal-check";
    public static final String DEPARTMENT_REVIEW = "star-rating.department-review";
    public static final String APPROVE = "star-rating.approve";

    private RatingFormIds() {}
}
