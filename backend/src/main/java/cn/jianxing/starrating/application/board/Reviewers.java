package cn.jianxing.starrating.application.board;

import cn.jianxing.organisation.Actor;
import java.util.Set;

/** Who knows results before they are published: the office, who reviews, who approves. Sites have no part in it. */
public final class Reviewers {

    private static final Set<String> ROLES = Set.of(
            "office_director", "office_clerk", "evaluation_lead", "platform_lead", "centre_deputy", "centre_director");

    private Reviewers() {}

    public static boolean include(Actor actor) {
        return ROLES.stream().anyMatch(actor::holdsRole);
    }
}
