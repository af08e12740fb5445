package cn.jianxing.cases.domain;

import java.time.Instant;
import java.util.Map;

/** Who took part in a case, and as what. */
public interface Participants {

    void add(String caseId, String personId, String audience, String name, boolean applicant, Instant since);

    /** Names by person id. */
    Map<String, String> namesOf(String caseId);

    boolean isApplicant(String caseId, String personId);
}
