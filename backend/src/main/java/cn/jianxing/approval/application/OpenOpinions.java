package cn.jianxing.approval.application;

import cn.jianxing.cases.Submissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All have spoken: from now on everybody who may see the case sees what they said. */
@Service
public class OpenOpinions {

    private final Submissions submissions;

    OpenOpinions(Submissions submissions) {
        this.submissions = submissions;
    }

    @Transactional
    public void open(String caseId) {
        submissions.unseal(caseId);
    }
}
