package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.RegisterEntry;
import cn.jianxing.starrating.domain.RegisterQuery;
import cn.jianxing.starrating.domain.RegisterView;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Reading the register: pages, counts by star and by town. */
@Mapper
interface RegisterViewMapper {

    List<RegisterEntry> find(
            @Param("q") RegisterQuery query,
            @Param("after") RegisterView.@Nullable After after,
            @Param("limit") int limit);

    List<StarCount> countByStar(@Param("q") RegisterQuery query);

    @Select("""
            select town, star, count(*) as count from star_register
            where in_force = 1 and level = #{level} and town is not null group by town, star order by town, star
            """)
    List<RegisterView.TownCount> countByTown(@Param("level") Level level);

    /** How many sites have this star. */
    record StarCount(int star, int count) {}
}
