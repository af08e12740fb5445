package cn.jianxing.desk.persistence;

import cn.jianxing.desk.domain.DeskSettings;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DeskSettingMapper extends DeskSettings {

    @Override
    @Select("select s.value from desk_setting s where s.name = #{name}")
    int setting(@Param("name") String name);

    @Override
    @Select("select e.role from desk_editor e where e.thing = #{thing}")
    Set<String> editors(@Param("thing") String thing);
}
