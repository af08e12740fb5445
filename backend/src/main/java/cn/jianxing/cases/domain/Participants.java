package cn.jianxing.cases.domain;

import java.time.Instant;

/** Who took part in a case, and as what. */
public interface Participants {

    void add(String caseId, String personId, String audience, String name, boolean applicant, Instant since);

    boolean isApplicant(String caseId, String personId);
}
