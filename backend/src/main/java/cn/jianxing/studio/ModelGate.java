package cn.jianxing.studio;

import java.util.List;

/** The only way by which models reach the engine. */
public interface ModelGate {

    /** What speaks against publishing; empty when nothing does. */
    List<Finding> check(Release release);

    /**
     * Checks and deploys a release as one unit; refuses with {@link ModelRefused}. Answers the deployment's id, that of
     * the release in force when it has the same content.
     */
    String publish(Release release, String author, String reason);
}
