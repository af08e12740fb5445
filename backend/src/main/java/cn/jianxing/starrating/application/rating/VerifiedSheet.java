package cn.jianxing.starrating.application.rating;

import cn.jianxing.starrating.application.AggregateScores;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evaluation lead has looked at the sheet; values set between two parts count at once. */
@Service
public class VerifiedSheet {

    private final RecordLeadValues values;
    private final AggregateScores aggregate;

    VerifiedSheet(RecordLeadValues values, AggregateScores aggregate) {
        this.values = values;
        this.aggregate = aggregate;
    }

    @Transactional
    public void record(String caseId, String submissionId) {
        values.settled(caseId, submissionId);
        aggregate.aggregate(caseId);
    }
}
