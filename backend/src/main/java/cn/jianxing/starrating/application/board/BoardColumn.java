package cn.jianxing.starrating.application.board;

import java.util.Set;
import java.util.stream.Stream;

/** The columns of the board in their order, and which steps of the processes belong to each. */
public enum BoardColumn {
    SELF_ASSESSMENT(
            Count.NONE, "Activity_SignSelfAssessment", "Activity_FillSelfAssessment", "Activity_SignSelfAssessment"),
    TOWN_REVIEW(Count.NONE, "Activity_ApproveByTown", "Activity_ReviewByTown", "Activity_ApproveByTown"),
    FORMAL_CHECK(Count.NONE, "Activity_CheckFormally", "Activity_CheckFormally"),
    DEPARTMENTS(
            Count.POSTS,
            "Activity_GiveOpinion",
            "Activity_GiveOpinion",
            "Activity_AnswerAsLeader",
            "Activity_SettleMissingOpinion",
            "Activity_SupplyMaterial"),
    ON_SITE(Count.EXPERTS, "Activity_ScoreOnSite", "Activity_PlanVisit", "Activity_ScoreOnSite", "Activity_Arbitrate"),
    SURVEY(Count.NONE, "Activity_EnterSurvey", "Activity_EnterSurvey", "Activity_SampleByPhone"),
    SHEET(
            Count.NONE,
            "Activity_VerifySheet",
            "Activity_CheckVetoes",
            "Activity_StateOnVeto",
            "Activity_DecideVeto",
            "Activity_VerifySheet"),
    RESULT(Count.NONE, "Activity_StateOnResult", "Activity_StateOnResult", "Activity_Recheck");

    /** Steps that belong to whatever step gave the work back. */
    private static final Set<String> CORRECTIONS = Set.of("Activity_Correct", "Activity_SignCorrection");

    private final Count count;
    private final String closing;
    private final Set<String> steps;

    BoardColumn(Count count, String closing, String... steps) {
        this.count = count;
        this.closing = closing;
        this.steps = Set.of(steps);
    }

    /** What a column counts beside being done. */
    enum Count {
        NONE,
        POSTS,
        EXPERTS
    }

    Count count() {
        return count;
    }

    /** The column is done once this step was completed and nothing of the column waits. */
    String closing() {
        return closing;
    }

    /** @param townDone the town has approved, so what is corrected now was given back by the county */
    boolean holds(String stepId, boolean townDone) {
        if (CORRECTIONS.contains(stepId)) {
            return this == (townDone ? FORMAL_CHECK : TOWN_REVIEW);
        }
        return steps.contains(stepId);
    }

    static Stream<BoardColumn> inOrder() {
        return Stream.of(values());
    }
}
