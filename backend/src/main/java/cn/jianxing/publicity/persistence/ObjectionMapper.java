package cn.jianxing.publicity.persistence;

import cn.jianxing.publicity.domain.Objection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** The table of objections, with the objectors as they are stored. */
@Mapper
interface ObjectionMapper {

    String COLUMNS = """
            id, notice_id, case_id, row_key, objector_name, objector_contact, real_name, facts, state, entered_by,
            received_at, extended, new_value, reason, settled_at, review_of, review_until
            """;

    @Insert("""
            insert into objection (id, notice_id, case_id, row_key, objector_name, objector_contact, real_name, facts,
              state, entered_by, received_at, extended, review_of)
            values (#{id}, #{noticeId}, #{caseId}, #{rowKey}, #{objectorName}, #{objectorContact}, #{realName}, #{facts},
              #{state}, #{enteredBy}, #{receivedAt}, #{extended},
              #{reviewOf})
            """)
    void add(Objection objection);

    @Select("select " + COLUMNS + " from objection where id = #{id}")
    Optional<Objection> byId(@Param("id") String id);

    @Select("select " + COLUMNS + " from objection where notice_id = #{noticeId} order by received_at, id")
    List<Objection> of(@Param("noticeId") String noticeId);

    @Update("update objection set state = #{state}, reason = #{reason} where id = #{id}")
    void reach(@Param("id") String id, @Param("state") Objection.State state, @Param("reason") @Nullable String reason);

    @Update("update objection set extended = 1 where id = #{id}")
    void extend(@Param("id") String id);

    @Update("""
            update objection set state = #{state}, new_value = #{newValue}, reason = #{reason}, settled_at = #{at}
            where id = #{id}
            """)
    void settle(
            @Param("id") String id,
            @Param("state") Objection.State state,
            @Param("newValue") @Nullable String newValue,
            @Param("reason") String reason,
            @Param("at") Instant at);

    @Update("update objection set review_until = #{until} where id = #{id}")
    void offerReview(@Param("id") String id, @Param("until") Instant until);

    @Select("select " + COLUMNS + " from objection where review_of = #{id}")
    Optional<Objection> reviewOf(@Param("id") String id);
}
