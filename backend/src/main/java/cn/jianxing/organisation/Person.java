package cn.jianxing.organisation;

/**
 * A person with an account.
 *
 * @param id Keycloak's user UUID; the engine's assignee and every table of ours use it
 * @param name surname first
 */
public record Person(String id, String username, String name) {}
