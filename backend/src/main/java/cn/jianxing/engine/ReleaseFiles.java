package cn.jianxing.engine;

import java.util.Optional;

/** Files that were published together with a process: its forms. */
public interface ReleaseFiles {

    /** The file of this name in the release that the process definition belongs to. */
    Optional<String> text(String processDefinitionId, String resourceName);

    /** The file of this name in the newest release that has one. */
    Optional<String> newest(String resourceName);
}
