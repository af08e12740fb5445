package cn.jianxing.demo.persistence;

import cn.jianxing.demo.year.DemoProgress;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DemoProgressMapper extends DemoProgress {

    @Override
    @Select("select coalesce(max(acts), 0) from demo_progress")
    int actsPlayed();

    @Override
    @Insert("insert into demo_progress (id, acts) values (1, #{acts}) on duplicate key update acts = #{acts}")
    void played(int acts);
}
