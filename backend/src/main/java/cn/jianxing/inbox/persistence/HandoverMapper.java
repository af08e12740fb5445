package cn.jianxing.inbox.persistence;

import cn.jianxing.inbox.domain.Handover;
import cn.jianxing.inbox.domain.Handovers;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface HandoverMapper extends Handovers {

    @Override
    void append(@Param("handover") Handover handover);

    @Override
    Optional<Handover> latest(@Param("taskId") String taskId, @Param("toPerson") String toPerson);
}
