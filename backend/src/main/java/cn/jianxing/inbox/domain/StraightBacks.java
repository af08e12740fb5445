package cn.jianxing.inbox.domain;

import java.util.Optional;

/** Which returned tasks come straight back to whoever returned them. */
public interface StraightBacks {

    void keep(StraightBack straightBack);

    Optional<StraightBack> of(String taskId);
}
