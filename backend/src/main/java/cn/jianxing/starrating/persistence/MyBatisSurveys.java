package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Surveys;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Surveys in their table. */
@Repository
class MyBatisSurveys implements Surveys {

    private final ReviewMapper mapper;

    MyBatisSurveys(ReviewMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void open(String caseId, int minimum, Instant at) {
        mapper.openSurvey(caseId, minimum, at);
    }

    @Override
    public void close(String caseId, int validCount, boolean byPhone, Instant at) {
        mapper.closeSurvey(caseId, validCount, byPhone, at);
    }

    @Override
    public Optional<Survey> of(String caseId) {
        return mapper.survey(caseId);
    }
}
