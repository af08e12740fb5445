package cn.jianxing.organisation.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DeputyshipMapper {

    void insert(@Param("row") DeputyshipRow row);

    int end(@Param("id") String id, @Param("by") String by, @Param("at") Instant at);

    Optional<DeputyshipRow> byId(@Param("id") String id);

    List<DeputyshipRow> inForce(@Param("deputy") String deputy, @Param("at") Instant at);

    List<DeputyshipRow> unfinished(@Param("person") String person, @Param("at") Instant at);

    List<DeputyshipRow> about(@Param("person") String person);

    List<DeputyshipRow> lookedAfter(@Param("offices") Collection<String> offices);

    List<String> lockPersons(@Param("ids") Collection<String> ids);
}
