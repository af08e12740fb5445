package cn.jianxing.orders.persistence;

import cn.jianxing.orders.domain.Admissions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Settings, criteria and results of admissions in their tables. */
@Mapper
interface AdmissionMapper extends Admissions {

    @Override
    @Select("select amount from menu_setting where setting = #{name}")
    int setting(@Param("name") String name);

    @Override
    @Select("select code, title, most from admission_criterion order by sort")
    List<Criterion> criteria();

    @Override
    @Insert("""
            insert into admission_assessment (id, case_id, opened_at, score)
            values (#{id}, #{caseId}, #{openedAt}, #{score})
            """)
    void open(Assessment assessment);

    @Override
    @Select("""
            select id, case_id, opened_at, score from admission_assessment
            where case_id = #{caseId} order by opened_at desc, id desc limit 1
            """)
    Optional<Assessment> assessment(@Param("caseId") String caseId);

    @Override
    @Update("update admission_assessment set score = #{score} where id = #{id}")
    void score(@Param("id") String id, @Param("score") BigDecimal score);

    @Override
    @Insert("""
            insert into admission_change (case_id, notice_id, decided_at, outcome, note)
            values (#{caseId}, #{noticeId}, #{decidedAt}, #{outcome}, #{note})
            """)
    void change(Change change);

    @Override
    @Select("""
            select case_id, notice_id, decided_at, outcome, note from admission_change
            where case_id = #{caseId} order by decided_at
            """)
    List<Change> changes(@Param("caseId") String caseId);
}
