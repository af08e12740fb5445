package cn.jianxing.shared.time;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** How far business time is from real time. */
@Mapper
interface BusinessClockMapper {

    @Select("select offset_millis from business_clock where id = 1")
    @Nullable
    Long offset();

    @Insert("insert into business_clock (id, offset_millis) values (1, #{millis})"
            + " on duplicate key update offset_millis = #{millis}")
    void store(long millis);
}
