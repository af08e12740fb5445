package cn.jianxing.organisation.persistence;

/** A role in the nearest unit of a kind. */
public record RouteRow(String kind, String role) {}
