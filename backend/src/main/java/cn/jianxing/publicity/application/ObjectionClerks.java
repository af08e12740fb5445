package cn.jianxing.publicity.application;

import cn.jianxing.organisation.Actor;
import cn.jianxing.shared.Forbidden;
import java.util.Map;

/** Who enters what a person says who came or phoned. */
final class ObjectionClerks {

    private ObjectionClerks() {}

    static void require(Actor actor) {
        if (!actor.holdsRole("honours_officer") && !actor.holdsRole("office_clerk")) {
            throw new Forbidden("request.forbidden", Map.of());
        }
    }
}
