package cn.jianxing.cases;

import java.util.List;

/** What cases apply for: what was submitted on the form they start with. */
public interface Applications {

    /** From the first to the newest correction; empty for a case that starts without a form. */
    List<Submission> versions(String caseId);
}
