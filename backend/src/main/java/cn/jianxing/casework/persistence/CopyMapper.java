package cn.jianxing.casework.persistence;

import cn.jianxing.casework.domain.Copies;
import cn.jianxing.casework.domain.Copy;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Copies of cases in their table; its key sends nobody a case twice. */
@Mapper
interface CopyMapper {

    @Insert("""
            insert ignore into case_copy (case_id, person_id, id, audience, by_person, step, note, at, read_at)
            values (#{c.caseId}, #{c.personId}, #{c.id}, #{c.audience}, #{c.byPerson}, #{c.step}, #{c.note}, #{c.at},
              #{c.readAt})
            """)
    int send(@Param("c") Copy copy);

    @Select("""
            select id, case_id, person_id, audience, by_person, step, note, at, read_at
            from case_copy where case_id = #{caseId} order by id
            """)
    List<Copy> ofCase(@Param("caseId") String caseId);

    @Update("""
            update case_copy set read_at = #{at}
            where case_id = #{caseId} and person_id = #{personId} and read_at is null
            """)
    void read(@Param("caseId") String caseId, @Param("personId") String personId, @Param("at") Instant at);

    @Select("""
            <script>
            select y.id, c.no as case_no, c.title as case_title, c.type_title as case_type_title,
              c.subject_unit as unit, c.subject_title as unit_title, c.state, y.by_person, y.note, y.at, y.read_at
            from case_copy y join case_file c on c.id = y.case_id
            where y.person_id = #{personId}
            <if test="before != null">and y.id &lt; #{before}</if>
            order by y.id desc limit #{limit}
            </script>
            """)
    List<Copies.Sent> of(
            @Param("personId") String personId, @Param("before") @Nullable String before, @Param("limit") int limit);
}
