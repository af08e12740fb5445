package cn.jianxing.starrating.domain.expert;

import java.util.List;
import java.util.Set;

/** The log of draws; nothing in it is ever changed. */
public interface ExpertDraws {

    void add(ExpertDraw draw);

    /** First round first. */
    List<ExpertDraw> of(String caseId);

    /** Person ids of those drawn for this site in that year. */
    Set<String> members(String unit, int year);
}
