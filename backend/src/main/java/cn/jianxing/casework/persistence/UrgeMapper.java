package cn.jianxing.casework.persistence;

import cn.jianxing.casework.domain.Urge;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reminders by people in their table. */
@Mapper
interface UrgeMapper {

    @Insert("""
            insert into case_urge (id, case_id, task_id, person_id, by_person, text, at)
            values (#{u.id}, #{u.caseId}, #{u.taskId}, #{u.personId}, #{u.byPerson}, #{u.text}, #{u.at})
            """)
    void insert(@Param("u") Urge urge);

    @Select("""
            select person_id, max(at) as at from case_urge
            where case_id = #{caseId} and at > #{moment} group by person_id
            """)
    List<Last> since(@Param("caseId") String caseId, @Param("moment") Instant moment);

    /** When somebody was last reminded. */
    record Last(String personId, Instant at) {}
}
