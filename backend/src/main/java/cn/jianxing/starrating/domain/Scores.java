package cn.jianxing.starrating.domain;

import java.util.List;

/** What was given for the indicators of ratings. */
public interface Scores {

    /** Takes the place of what this reviewer gave for these parts before. */
    void replace(String caseId, String reviewer, List<Score.Part> parts, List<Score> scores);

    /** Takes the place of what this reviewer gave for this indicator and part before. */
    void put(Score score);

    List<Score> of(String caseId);
}
