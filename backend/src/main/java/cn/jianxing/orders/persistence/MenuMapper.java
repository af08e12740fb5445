package cn.jianxing.orders.persistence;

import cn.jianxing.orders.domain.MenuEntry;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Entries of the menu in their table. */
@Mapper
interface MenuMapper {

    String COLUMNS = """
            id, code, case_id, review_case_id, title, unit, platform, content_category, activity_form, team, areas,
            available, min_people, max_people, duration_min, quota, score, note, description, listed_on, valid_until,
            state
            """;

    @Insert("insert into menu_number (year, last) values (#{year}, 1) on duplicate key update last = last + 1")
    void count(@Param("year") int year);

    @Select("select last from menu_number where year = #{year}")
    int last(@Param("year") int year);

    @Insert("insert into menu_entry (" + COLUMNS + """
            ) values (#{id}, #{code}, #{caseId}, #{reviewCaseId}, #{title}, #{unit}, #{platform}, #{contentCategory},
              #{activityForm}, #{team}, #{areas}, #{available}, #{minPeople}, #{maxPeople}, #{durationMin}, #{quota},
              #{score}, #{note}, #{description}, #{listedOn}, #{validUntil}, #{state})
            """)
    void add(MenuEntry entry);

    @Update("update menu_entry set review_case_id = #{caseId} where id = #{id}")
    void reviewedIn(@Param("id") String id, @Param("caseId") String caseId);

    @Update("update menu_entry set state = #{state} where id = #{id}")
    void state(@Param("id") String id, @Param("state") MenuEntry.State state);

    @Select("select " + COLUMNS + " from menu_entry where id = #{id}")
    Optional<MenuEntry> byId(@Param("id") String id);

    @Select("select " + COLUMNS + " from menu_entry where code = #{code}")
    Optional<MenuEntry> byCode(@Param("code") String code);

    @Select("select " + COLUMNS + """
             from menu_entry
            where (#{platform} is null or platform = #{platform})
              and (#{state} is null or state = #{state})
              and (#{words} is null or instr(title, #{words}) > 0)
              and (#{before} is null or code < #{before})
            order by code desc limit #{most}
            """)
    List<MenuEntry> find(
            @Param("platform") @Nullable String platform,
            @Param("state") MenuEntry.@Nullable State state,
            @Param("words") @Nullable String words,
            @Param("before") @Nullable String before,
            @Param("most") int most);
}
