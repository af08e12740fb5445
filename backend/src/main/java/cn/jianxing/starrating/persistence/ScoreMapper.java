package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Score;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What was given for indicators. */
@Mapper
interface ScoreMapper {

    @Delete("""
            <script>
            delete from star_rating_score where case_id = #{caseId} and reviewer = #{reviewer} and part in
            <foreach collection="parts" item="part" open="(" separator="," close=")">#{part}</foreach>
            </script>
            """)
    void delete(
            @Param("caseId") String caseId, @Param("reviewer") String reviewer, @Param("parts") List<Score.Part> parts);

    @Insert("""
            insert into star_rating_score (case_id, indicator, part, reviewer, value, verdict, comment, submission_id)
            values (#{caseId}, #{indicator}, #{part}, #{reviewer}, #{value}, #{verdict}, #{comment}, #{submissionId})
            """)
    void add(Score score);

    @Insert("""
            insert into star_rating_score (case_id, indicator, part, reviewer, value, verdict, comment, submission_id)
            values (#{caseId}, #{indicator}, #{part}, #{reviewer}, #{value}, #{verdict}, #{comment}, #{submissionId})
            on duplicate key update value = values(value), verdict = values(verdict), comment = values(comment),
              submission_id = values(submission_id)
            """)
    void put(Score score);

    @Select("""
            select case_id, indicator, part, reviewer, value, verdict, comment, submission_id
            from star_rating_score where case_id = #{caseId} order by part, reviewer, indicator
            """)
    List<Score> of(@Param("caseId") String caseId);
}
