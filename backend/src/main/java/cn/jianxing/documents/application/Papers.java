package cn.jianxing.documents.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.shared.NotFound;
import org.springframework.stereotype.Component;

/** The case behind a document, and what was submitted in it. */
@Component
class Papers {

    private final Cases cases;
    private final Submissions submissions;

    Papers(Cases cases, Submissions submissions) {
        this.cases = cases;
        this.submissions = submissions;
    }

    Submission submission(String id) {
        return submissions.byId(id).orElseThrow(() -> new NotFound("submission.not-found"));
    }

    CaseFile caseFile(String id) {
        return cases.byId(id).orElseThrow(() -> new NotFound("case.not-found"));
    }
}
