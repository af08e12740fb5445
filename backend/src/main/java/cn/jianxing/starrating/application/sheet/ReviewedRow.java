package cn.jianxing.starrating.application.sheet;

import cn.jianxing.starrating.domain.Method;
import cn.jianxing.starrating.domain.RatingResult;
import cn.jianxing.starrating.domain.Score;
import java.util.Map;
import java.util.Optional;

/** A row with what every reviewer gave, once it may be seen. */
final class ReviewedRow {

    private static final Map<String, String> VERDICTS = Map.of("confirm", "确认", "dispute", "有异议");

    private ReviewedRow() {}

    static void fill(IndicatorRow row, RatingView view) {
        view.line(row.indicator()).ifPresent(line -> fill(row, view, line));
    }

    private static void fill(IndicatorRow row, RatingView view, RatingResult.Line line) {
        row.set("score", IndicatorRow.number(line.counted()));
        part(row, view, line, Method.M, Score.Part.M, "部门评分");
        part(row, view, line, Method.O, Score.Part.O, "现场评分");
        line.parts().of(Method.S).ifPresent(points -> row.other("问卷", Optional.of(points), null));
        view.score(row.indicator(), Score.Part.A)
                .ifPresent(score -> row.other("部门确认", Optional.empty(), verdict(score)));
        if (line.flagged()) {
            row.other("标记", Optional.empty(), "两部分相差过大，取较低分");
        }
    }

    private static void part(
            IndicatorRow row, RatingView view, RatingResult.Line line, Method method, Score.Part part, String label) {
        line.parts()
                .of(method)
                .ifPresent(points -> row.other(
                        label,
                        Optional.of(points),
                        view.score(row.indicator(), part).map(Score::comment).orElse(null)));
    }

    private static String verdict(Score score) {
        var said = score.verdict() == null ? "" : VERDICTS.getOrDefault(score.verdict(), score.verdict());
        return score.comment() == null ? said : said + "：" + score.comment();
    }
}
