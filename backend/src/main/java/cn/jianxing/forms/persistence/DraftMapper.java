package cn.jianxing.forms.persistence;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Drafts by task and person. */
@Mapper
interface DraftMapper {

    record Row(String data, Instant savedAt) {}

    @Insert("insert into form_draft (task_id, person_id, data, saved_at)"
            + " values (#{taskId}, #{personId}, #{data}, #{savedAt})"
            + " on duplicate key update data = #{data}, saved_at = #{savedAt}")
    void save(
            @Param("taskId") String taskId,
            @Param("personId") String personId,
            @Param("data") String data,
            @Param("savedAt") Instant savedAt);

    @Select("select data, saved_at from form_draft where task_id = #{taskId} and person_id = #{personId}")
    Optional<Row> find(@Param("taskId") String taskId, @Param("personId") String personId);

    @Delete("delete from form_draft where task_id = #{taskId}")
    void delete(@Param("taskId") String taskId);
}
