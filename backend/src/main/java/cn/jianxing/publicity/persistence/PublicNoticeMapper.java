package cn.jianxing.publicity.persistence;

import cn.jianxing.publicity.domain.NoticeRow;
import cn.jianxing.publicity.domain.PublicNotice;
import cn.jianxing.publicity.domain.PublicNotices;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Public notices in their tables. */
@Mapper
interface PublicNoticeMapper extends PublicNotices {

    String COLUMNS = """
            id, case_id, matter, title, intro, heads, state, opened_at, published_at, ends_at, closed_at, snapshot_hash
            """;

    @Override
    @Insert("""
            insert into public_notice (id, case_id, matter, title, intro, heads, state, opened_at)
            values (#{id}, #{caseId}, #{matter}, #{title}, #{intro}, #{heads}, #{state}, #{openedAt})
            """)
    void open(PublicNotice notice);

    @Override
    @Select("select " + COLUMNS + " from public_notice where id = #{id}")
    Optional<PublicNotice> byId(@Param("id") String id);

    @Override
    @Select("select " + COLUMNS + """
             from public_notice
            where state <> 'DRAFT' and (#{state} is null or state = #{state})
            order by published_at desc, id limit 200
            """)
    List<PublicNotice> published(@Param("state") PublicNotice.@Nullable State state);

    @Override
    @Update("""
            update public_notice set title = #{title}, intro = #{intro}, state = 'PUBLISHED', published_at = #{at},
              ends_at = #{endsAt}
            where id = #{id}
            """)
    void publish(
            @Param("id") String id,
            @Param("title") String title,
            @Param("intro") String intro,
            @Param("at") Instant at,
            @Param("endsAt") Instant endsAt);

    @Override
    @Update("""
            update public_notice set state = 'CLOSED', snapshot = #{snapshot}, snapshot_hash = #{hash}, closed_at = #{at}
            where id = #{id}
            """)
    void close(
            @Param("id") String id,
            @Param("snapshot") String snapshot,
            @Param("hash") String hash,
            @Param("at") Instant at);

    @Override
    @Delete("delete from public_notice_row where notice_id = #{noticeId}")
    void clear(@Param("noticeId") String noticeId);

    @Override
    @Insert("""
            insert into public_notice_row (notice_id, row_key, position, cells)
            values (#{noticeId}, #{rowKey}, #{position}, #{cells})
            """)
    void add(NoticeRow row);

    @Override
    @Select("""
            select notice_id, row_key, position, cells from public_notice_row
            where notice_id = #{noticeId} order by position
            """)
    List<NoticeRow> rows(@Param("noticeId") String noticeId);

    @Override
    @Select("select matter, amount, unit from publicity_days where matter = #{matter}")
    Optional<PublicityDays> days(@Param("matter") String matter);
}
