package cn.jianxing.organisation;

import java.util.List;

/** The vocabulary in which models name people (architecture D4); every answer is an audience. */
public interface Routing {

    /** {@code post:of(unit, role)} */
    String of(String unit, String role);

    /** {@code post:above(unit, kind, role)}: the role in the nearest unit of that kind at or above. */
    String above(String unit, String kind, String role);

    /** The role in each of the units, in their order; refuses an empty answer. */
    List<String> each(List<String> units, String role);

    /** Units that lead a service platform below the county of {@code unit}, in platform order. */
    List<Unit> platformUnits(String unit);

    /** {@code post:platform(unit, platform, role)}: the role in the department that leads the platform in the county. */
    String platform(String unit, String platform, String role);

    /** The post in which this person holds the role; refuses when there is none. */
    String held(String personId, String role);

    /** The post that supervises this audience: where overdue work is reported. */
    String superior(String audience);
}
