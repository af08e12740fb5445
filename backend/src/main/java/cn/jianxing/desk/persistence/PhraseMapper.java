package cn.jianxing.desk.persistence;

import cn.jianxing.desk.domain.Phrase;
import cn.jianxing.desk.domain.Phrases;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PhraseMapper extends Phrases {

    @Override
    @Select("""
            <script>
            select p.id, p.person_id, p.unit, p.text, p.decision, p.standard, coalesce(u.uses, 0) as uses
            from phrase p
            left join phrase_use u on u.phrase_id = p.id and u.person_id = #{personId}
            where p.person_id = #{personId} or p.unit = ''
            <if test="!units.isEmpty()">
                or p.unit in (select c.ancestor from unit_closure c where c.descendant in
                <foreach item="unit" collection="units" open="(" separator="," close=")">#{unit}</foreach>)
            </if>
            order by coalesce(u.uses, 0) desc, p.person_id is null, p.unit = '', p.id
            </script>
            """)
    List<Phrase> seenBy(@Param("personId") String personId, @Param("units") Collection<String> units);

    @Override
    @Select("select p.id, p.person_id, p.unit, p.text, p.decision, p.standard, 0 as uses from phrase p"
            + " where p.id = #{id}")
    Optional<Phrase> find(@Param("id") String id);

    @Override
    @Select("select count(*) from phrase p where p.person_id = #{personId}")
    int countOwn(@Param("personId") String personId);

    @Override
    @Select("select count(*) from phrase p where p.unit = #{unit}")
    int countOf(@Param("unit") String unit);

    @Override
    @Insert("insert into phrase (id, person_id, unit, text, decision, standard, created_by, created_at)"
            + " values (#{phrase.id}, #{phrase.personId}, #{phrase.unit}, #{phrase.text}, #{phrase.decision},"
            + " #{phrase.standard}, #{createdBy}, utc_timestamp(3))")
    void insert(@Param("phrase") Phrase phrase, @Param("createdBy") String createdBy);

    @Override
    @Update("update phrase set text = #{phrase.text}, decision = #{phrase.decision}, standard = #{phrase.standard}"
            + " where id = #{phrase.id}")
    void update(@Param("phrase") Phrase phrase);

    @Override
    @Delete("delete from phrase where id = #{id}")
    void delete(@Param("id") String id);

    @Override
    @Insert("insert into phrase_use (person_id, phrase_id, uses, last_used)"
            + " values (#{personId}, #{id}, 1, utc_timestamp(3))"
            + " on duplicate key update uses = uses + 1, last_used = utc_timestamp(3)")
    void used(@Param("personId") String personId, @Param("id") String id);
}
