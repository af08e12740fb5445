package cn.jianxing.calendar.persistence;

import cn.jianxing.calendar.DayBook;
import cn.jianxing.calendar.LimitBook;
import cn.jianxing.calendar.domain.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

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

    @Select("select limit_key, amount, unit, basis from time_limit order by limit_key")
    List<TimeLimit> limits();

    @Update("update time_limit set amount = #{amount}, unit = #{unit}, basis = 'L' where limit_key = #{key}")
    void setLimit(@Param("key") String key, @Param("amount") int amount, @Param("unit") String unit);

    @Insert(
            "insert into time_limit_change (id, limit_key, amount_before, unit_before, amount, unit, reason, person_id, at)"
                    + " values (#{id}, #{key}, #{change.amountBefore}, #{change.unitBefore}, #{change.amount}, #{change.unit},"
                    + " #{change.reason}, #{change.personId}, #{change.at})")
    void addLimitChange(@Param("id") String id, @Param("key") String key, @Param("change") LimitBook.Change change);

    @Select("select amount_before, unit_before, amount, unit, reason, person_id, at from time_limit_change"
            + " where limit_key = #{key} order by at desc, id desc limit 100")
    List<LimitBook.Change> limitChanges(@Param("key") String key);

    @Select("select kind from calendar_day where day = #{day}")
    @Nullable
    String kind(@Param("day") LocalDate day);

    @Insert("insert into calendar_day (day, kind, name) values (#{day}, #{kind}, #{name})"
            + " on duplicate key update kind = #{kind}, name = #{name}")
    void setDay(Day day);

    @Delete("delete from calendar_day where day = #{day}")
    void clearDay(@Param("day") LocalDate day);

    @Insert("insert into calendar_change (id, day, kind_before, kind, name, reason, person_id, at)"
            + " values (#{id}, #{day.day}, #{before}, #{day.kind}, #{day.name}, #{reason}, #{personId}, #{at})")
    void addDayChange(
            @Param("id") String id,
            @Param("day") DayBook.Day day,
            @Param("before") @Nullable String before,
            @Param("reason") String reason,
            @Param("personId") String personId,
            @Param("at") Instant at);
}
