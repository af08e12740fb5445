package cn.jianxing.organisation;

/** A person together with the post held. */
public record Holder(Person person, Post post) {}
