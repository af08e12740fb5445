package cn.jianxing.starrating.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The application ends with an outcome: registered, not_recommended, withdrawn. */
@Service
public class CloseRating {

    @Transactional
    public void close(String caseId, String outcome) {}
}
