package cn.jianxing.demo.persistence;

import cn.jianxing.demo.clock.DemoState;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DemoStateMapper extends DemoState {

    @Override
    @Select("""
            select type, state, ended_at is not null as ended, count(*) as number
            from case_file group by type, state, ended_at is not null order by type, state
            """)
    List<CasesInState> cases();

    @Override
    @Select("select count(*) from inbox_item")
    int openTasks();
}
