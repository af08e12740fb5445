package cn.jianxing.organisation;

import java.util.Set;

/** Units whose cases, with all units below, an actor may see by virtue of the posts held. */
public record Oversight(Set<String> subtreeRoots) {}
