package cn.jianxing.starrating.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The county office's on-site scores and survey results become part of the rating. */
@Service
public class RecordFormalCheck {

    @Transactional
    public void record(String caseId, String submissionId) {}
}
