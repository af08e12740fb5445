package cn.jianxing.inbox.projection;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ProjectionMapper {

    void deleteItems(@Param("taskIds") Collection<String> taskIds);

    void deleteAudiences(@Param("taskIds") Collection<String> taskIds);

    void insertItems(@Param("taskIds") Collection<String> taskIds);

    void insertAudiences(@Param("taskIds") Collection<String> taskIds);

    /** Whom the models name for these tasks. */
    List<AskedTask> askedTasks(@Param("taskIds") Collection<String> taskIds);

    List<Step> steps();

    List<String> tasksOfStep(@Param("step") Step step);

    List<StandIn> standInsOf(@Param("taskId") String taskId);

    /** In whose lists these tasks are: audiences, and persons who took one. */
    List<String> receivers(@Param("taskIds") Collection<String> taskIds);

    void insertStandIns(
            @Param("vacant") String vacant,
            @Param("receiver") String receiver,
            @Param("taskIds") Collection<String> taskIds);

    List<String> tasksOfInstances(@Param("instanceIds") Collection<String> instanceIds);

    List<String> tasksOfAudiences(@Param("audiences") Collection<String> audiences);

    List<String> openTasks(@Param("after") String after, @Param("limit") int limit);

    List<String> missing(@Param("limit") int limit);

    List<String> surplus(@Param("limit") int limit);

    List<String> different(@Param("limit") int limit);

    List<String> allAskedAudiences();

    List<StandIn> standIns();

    List<String> withoutStandIn(
            @Param("vacant") String vacant, @Param("receiver") String receiver, @Param("limit") int limit);

    List<String> withStandIn(
            @Param("vacant") String vacant, @Param("receiver") String receiver, @Param("limit") int limit);

    /** A task with one of the audiences its model names. */
    record AskedTask(String taskId, String audience, String caseId, String definitionId, String stepId) {}

    record Step(String definitionId, String stepId) {}

    /** An audience that shows another, vacant one's tasks. */
    record StandIn(String vacant, String receiver) {}
}
