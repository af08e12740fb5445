package cn.jianxing.notify.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Notices by the post they are for, and how far each person has read. */
@Mapper
public interface NoticeMapper {

    /** A notice as it was sent. */
    record NewNotice(
            String id,
            String audience,
            String kind,
            String caseId,
            @Nullable String taskId,
            String text,
            Instant at) {}

    /** A notice with the case it is about. */
    record Notice(
            String id,
            String kind,
            @Nullable String caseNo,
            @Nullable String caseTitle,
            @Nullable String taskId,
            String text,
            Instant at) {}

    void add(NewNotice notice);

    List<Notice> page(
            @Param("audiences") Collection<String> audiences,
            @Param("beforeAt") @Nullable Instant beforeAt,
            @Param("beforeId") @Nullable String beforeId,
            @Param("size") int size);

    int unread(@Param("audiences") Collection<String> audiences, @Param("since") Instant since, @Param("cap") int cap);

    Optional<Instant> readUntil(String personId);

    void markRead(@Param("personId") String personId, @Param("until") Instant until);
}
