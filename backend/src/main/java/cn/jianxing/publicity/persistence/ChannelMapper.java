package cn.jianxing.publicity.persistence;

import cn.jianxing.publicity.domain.Channels;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Channels of publicity in their tables. */
@Mapper
interface ChannelMapper extends Channels {

    @Override
    @Select("select channel, title, by_hand from publicity_channel order by position")
    List<Channel> all();

    @Override
    @Insert("""
            insert into public_notice_channel (notice_id, channel, title, shown_on, submission_id)
            values (#{noticeId}, #{channel}, #{title}, #{shownOn}, #{submissionId})
            on duplicate key update notice_id = notice_id
            """)
    void show(Shown shown);

    @Override
    @Select("""
            select s.notice_id, s.channel, s.title, s.shown_on, s.submission_id
            from public_notice_channel s left join publicity_channel c on c.channel = s.channel
            where s.notice_id = #{noticeId} order by c.position, s.channel
            """)
    List<Shown> of(@Param("noticeId") String noticeId);
}
