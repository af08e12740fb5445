package cn.jianxing.live.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Times are the database's own: business time may be moved, and nodes have clocks of their own. */
@Mapper
public interface LiveChangeMapper {

    record Change(long id, String receiver) {}

    @Insert("<script>insert into live_change (receiver) values"
            + " <foreach collection='receivers' item='receiver' separator=','>(#{receiver})</foreach></script>")
    void add(@Param("receivers") Collection<String> receivers);

    /** Looks back over some seconds: a transaction that took an earlier number may have ended later. */
    @Select("select id, receiver from live_change where at > date_sub(current_timestamp(3), interval #{seconds} second)"
            + " order by id")
    List<Change> lately(@Param("seconds") int seconds);

    @Select("select coalesce(max(id), 0) from live_change")
    long latest();

    @Select(
            "<script>select (select coalesce(min(id), 0) from live_change) > #{after} or exists (select 1 from live_change"
                    + " where id > #{after} and receiver in"
                    + " <foreach collection='receivers' item='receiver' open='(' separator=',' close=')'>#{receiver}</foreach>)"
                    + "</script>")
    boolean changedSince(@Param("receivers") Collection<String> receivers, @Param("after") long after);

    @Delete("delete from live_change where at < date_sub(current_timestamp(3), interval 10 minute) limit 5000")
    int forget();

    @Select("<script>select SESSION_ID from SPRING_SESSION where EXPIRY_TIME > #{nowMillis} and SESSION_ID in"
            + " <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach></script>")
    List<String> sessions(@Param("ids") Collection<String> ids, @Param("nowMillis") long nowMillis);
}
