package cn.jianxing.studio.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** What was published, by whom and why; seeds that wait to be merged. */
@Mapper
public interface ReleaseMapper {

    /**
     * @param state published or draft_to_merge
     * @param origin seed or person
     */
    record Row(
            String id,
            String name,
            String hash,
            String state,
            String origin,
            String author,
            String reason,
            Instant at,
            @Nullable String deploymentId) {}

    @Insert("insert into studio_release (id, name, hash, state, origin, author, reason, at, deployment_id)"
            + " values (#{id}, #{name}, #{hash}, #{state}, #{origin}, #{author}, #{reason}, #{at}, #{deploymentId})")
    void add(Row row);

    /** The release in force. */
    @Select("select id, name, hash, state, origin, author, reason, at, deployment_id from studio_release"
            + " where name = #{name} and state = 'published' order by at desc, id desc limit 1")
    Optional<Row> inForce(String name);

    @Select("select id, name, hash, state, origin, author, reason, at, deployment_id from studio_release"
            + " where name = #{name} order by at, id")
    List<Row> history(String name);
}
