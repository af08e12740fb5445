package cn.jianxing.organisation;

/**
 * A post (岗位): a role in a unit.
 *
 * @param audience {@code <unit code>/<role>}, the engine's candidate group
 */
public record Post(String audience, Unit unit, String role, String title) {}
