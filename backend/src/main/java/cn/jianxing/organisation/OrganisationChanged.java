package cn.jianxing.organisation;

import java.util.Set;

/** Posts whose holders changed: tasks for them may have to appear elsewhere. */
public record OrganisationChanged(Set<String> audiences) {}
