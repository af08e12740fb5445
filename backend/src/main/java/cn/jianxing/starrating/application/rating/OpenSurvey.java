package cn.jianxing.starrating.application.rating;

import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.application.OpenRatings;
import cn.jianxing.starrating.domain.Surveys;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The survey of a site begins, with the number of answers the year's standard wants. */
@Service
public class OpenSurvey {

    private final OpenRatings open;
    private final Surveys surveys;
    private final BusinessClock clock;

    OpenSurvey(OpenRatings open, Surveys surveys, BusinessClock clock) {
        this.open = open;
        this.surveys = surveys;
        this.clock = clock;
    }

    @Transactional
    public void open(String caseId) {
        var minimum = open.standard(open.require(caseId)).minimumAnswers();
        surveys.open(caseId, minimum, clock.instant());
    }
}
