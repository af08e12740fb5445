package cn.jianxing.starrating.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The kept result of a rating. */
public record RatingResult(Map<String, Line> lines, List<CategoryScore> categories) {

    /** One indicator's kept points. */
    public record Line(String indicator, PartScores parts, BigDecimal counted, boolean flagged) {}
}
