package cn.jianxing.calendar.persistence;

import cn.jianxing.calendar.domain.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Calendar days and time limits. */
@Mapper
public interface CalendarMapper {

    /** @param kind holiday or makeup_workday */
    record Day(LocalDate day, String kind, String name) {}

    @Select("select day, kind, name from calendar_day order by day")
    List<Day> days();

    @Insert("insert ignore into calendar_day (day, kind, name) values (#{day}, #{kind}, #{name})")
    void add(Day day);

    @Select(
            "select limit_key, amount, unit, basis from time_limit where left(limit_key, char_length(#{start})) = #{start}")
    List<TimeLimit> limitsOf(@Param("start") String start);

    @Select("select limit_key, amount, unit, basis from time_limit where limit_key = #{key}")
    Optional<TimeLimit> limit(@Param("key") String key);
}
