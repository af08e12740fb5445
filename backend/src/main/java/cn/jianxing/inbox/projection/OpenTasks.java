package cn.jianxing.inbox.projection;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ids of tasks to look at again, in the order of their ids. */
@Component
public class OpenTasks {

    private final ProjectionMapper mapper;

    OpenTasks(ProjectionMapper mapper) {
        this.mapper = mapper;
    }

    public List<String> inEngine(String after, int limit) {
        return mapper.openTasks(after, limit);
    }

    /** Rows of tasks that ended unnoticed. */
    public List<String> surplus(int limit) {
        return mapper.surplus(limit);
    }

    /** Tasks that may show elsewhere once the holders of these posts change; those of vacant posts are among them. */
    public List<String> touchedBy(Collection<String> audiences) {
        return mapper.tasksOfAudiences(audiences);
    }
}
