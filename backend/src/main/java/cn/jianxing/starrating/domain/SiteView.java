package cn.jianxing.starrating.domain;

import java.util.List;

/** Evaluations as a single site is compared by them. */
public interface SiteView {

    /** Those of a site that have been added up and were not withdrawn after that, newest year first. */
    List<Evaluated> evaluated(String unit);

    /** Points of all sites of a level and year together, by category; empty where nothing is counted. */
    List<CategorySum> sums(Level level, int year, boolean publishedOnly);

    /** @param published whether its star has entered the register */
    record Evaluated(String caseId, int year, boolean published) {}

    /** @param sites how many were added together */
    record CategorySum(CategoryScore score, int sites) {}
}
