package cn.jianxing.deadlines.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Late work by the stage it has reached, and the letters written about it. */
@Mapper
public interface OverdueMapper {

    /** Open tasks in these areas that have reached the stage for the date they have now, the longest late first. */
    List<Overdue> reached(
            @Param("stage") String stage, @Param("units") Collection<String> units, @Param("limit") int limit);

    /** How often work of each unit reached the stage between two moments. */
    List<UnitCount> counted(
            @Param("stage") String stage,
            @Param("units") Collection<String> units,
            @Param("from") Instant from,
            @Param("before") Instant before);

    int letters(@Param("taskId") String taskId, @Param("dueAt") Instant dueAt);

    void addLetter(@Param("letter") Letter letter);

    record Overdue(
            String taskId,
            String caseNo,
            String caseTitle,
            String caseTypeTitle,
            String step,
            String unit,
            String unitTitle,
            String audience,
            @Nullable String assignee,
            Instant dueAt,
            Instant reachedAt,
            @Nullable String letter,
            @Nullable Instant letterAt) {}

    record UnitCount(String unit, String unitTitle, int count) {}

    record Letter(
            String taskId, Instant dueAt, String caseId, String personId, String audience, String text, Instant at) {}
}
