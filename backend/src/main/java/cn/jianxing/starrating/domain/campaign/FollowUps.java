package cn.jianxing.starrating.domain.campaign;

import java.util.List;

/** The register of what is left to other processes. */
public interface FollowUps {

    /** Once per case, unit and kind; a second one is ignored. */
    void add(FollowUp followUp);

    List<FollowUp> ofCase(String caseId);

    List<FollowUp> open(FollowUp.Kind kind);
}
