package cn.jianxing.casework.domain;

/** Somebody who can be sent a case, with the post by which the actor reaches them. */
public record Colleague(
        String personId, String username, String name, String audience, String title, String unitTitle) {}
