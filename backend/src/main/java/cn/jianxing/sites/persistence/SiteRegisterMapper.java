package cn.jianxing.sites.persistence;

import cn.jianxing.sites.domain.Site;
import cn.jianxing.sites.domain.Sites;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Practice sites in their table. */
@Mapper
interface SiteRegisterMapper {

    String COLUMNS = """
            id, code, case_id, unit, level, name, address, latitude, longitude, area_m2, capacity, population,
            grid_count, rooms, owner_post, open_hours, weekly_hours, head, contact, `accessible`, closed_from,
            closed_until, closed_reason, assets, registered_on, ended_on
            """;

    @Update("update practice_site_number set last = last + 1")
    void count();

    @Select("select last from practice_site_number")
    int last();

    @Insert("insert into practice_site (" + COLUMNS + """
            ) values (#{id}, #{code}, #{caseId}, #{unit}, #{level}, #{name}, #{address}, #{latitude}, #{longitude},
              #{areaM2}, #{capacity}, #{population}, #{gridCount}, #{rooms}, #{ownerPost}, #{openHours}, #{weeklyHours},
              #{head}, #{contact}, #{accessible}, #{closedFrom}, #{closedUntil}, #{closedReason}, #{assets},
              #{registeredOn}, #{endedOn})
            """)
    void add(Site site);

    @Update("""
            update practice_site set head = coalesce(#{head}, head), address = coalesce(#{address}, address),
              open_hours = coalesce(#{openHours}, open_hours), weekly_hours = coalesce(#{weeklyHours}, weekly_hours)
            where id = #{id}
            """)
    void change(Sites.Change change);

    @Update("""
            update practice_site set closed_from = #{from}, closed_until = #{until}, closed_reason = #{reason}
            where id = #{id}
            """)
    void pause(
            @Param("id") String id,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until,
            @Param("reason") String reason);

    @Update("update practice_site set ended_on = #{on}, assets = #{assets} where id = #{id}")
    void end(@Param("id") String id, @Param("on") LocalDate on, @Param("assets") String assets);

    @Select("select " + COLUMNS + " from practice_site where id = #{id}")
    Optional<Site> byId(@Param("id") String id);

    @Select("select " + COLUMNS + " from practice_site where code = #{code}")
    Optional<Site> byCode(@Param("code") String code);

    @Select("select " + COLUMNS + """
             from practice_site
            where (#{level} is null or level = #{level})
              and (#{words} is null or instr(name, #{words}) > 0 or instr(address, #{words}) > 0)
            order by code
            """)
    List<Site> find(@Param("level") @Nullable String level, @Param("words") @Nullable String words);

    @Select("select " + COLUMNS + " from practice_site where unit = #{unit} and ended_on is null order by code")
    List<Site> ofUnit(@Param("unit") String unit);

    @Select("select code, title from nine_have_item order by sort")
    List<Sites.Item> nineHave();
}
