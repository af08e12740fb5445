package cn.jianxing.desk.domain;

import java.util.Set;

/** Limits of the desk, and who keeps what is shared. */
public interface DeskSettings {

    int setting(String name);

    /** Roles whose holders keep the shared phrases or filters of their unit. */
    Set<String> editors(String thing);
}
