package cn.jianxing.starrating.domain;

import java.util.List;
import java.util.Map;

/** Bonuses and penalties of sites. */
public interface Marks {

    /** Those that apply to the site, by the edition's points. */
    List<Mark> of(int year, int version, String unit);

    void record(int year, String unit, Map<String, Integer> times, String source);

    /** Keeps what a rating was computed from. */
    void freeze(String caseId, List<Mark> marks);

    List<Mark> frozen(String caseId);
}
