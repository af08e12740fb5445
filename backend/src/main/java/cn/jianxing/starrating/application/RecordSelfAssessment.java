package cn.jianxing.starrating.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The site's own scores become part of the rating. */
@Service
public class RecordSelfAssessment {

    @Transactional
    public void record(String caseId, String submissionId) {}
}
