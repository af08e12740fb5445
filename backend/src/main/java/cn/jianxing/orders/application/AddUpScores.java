package cn.jianxing.orders.application;

import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.orders.domain.Admissions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All have scored: the sheets are opened, and their mean is the score of the project. */
@Service
public class AddUpScores {

    private final Admissions admissions;
    private final ScoreSheets sheets;
    private final Submissions submissions;

    AddUpScores(Admissions admissions, ScoreSheets sheets, Submissions submissions) {
        this.admissions = admissions;
        this.sheets = sheets;
        this.submissions = submissions;
    }

    @Transactional
    public BigDecimal addUp(String caseId) {
        List<Submission> round = sheets.ofRound(caseId);
        int sum = round.stream().mapToInt(ScoreSheets::total).sum();
        BigDecimal mean = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(round.size()), 1, RoundingMode.HALF_UP);
        admissions.score(admissions.assessment(caseId).orElseThrow().id(), mean);
        submissions.unseal(caseId);
        return mean;
    }
}
