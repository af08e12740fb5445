package cn.jianxing.cases;

import cn.jianxing.organisation.Actor;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Submissions as a person may read them, who may read them at all. */
public interface ShownSubmissions {

    Shown shown(Actor actor, Submission made);

    /** @param schema the form as it looked then, without what is hidden from the reader */
    record Shown(ObjectNode schema, ObjectNode data) {}
}
