package cn.jianxing.mail.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Messages to persons on their way out, and what decides when they go. */
@Mapper
public interface OutboxMapper {

    List<Rule> rules();

    Optional<Kind> kind(@Param("kind") String kind);

    List<String> obligatory();

    Optional<String> choice(@Param("personId") String personId);

    void choose(@Param("personId") String personId, @Param("mail") String mail, @Param("at") Instant at);

    Optional<String> address(@Param("personId") String personId);

    @Nullable
    String caseNo(@Param("caseId") String caseId);

    void add(@Param("row") Row row);

    List<Due> due(@Param("now") Instant now, @Param("limit") int limit);

    int sentSince(@Param("personId") String personId, @Param("since") Instant since);

    void putOff(@Param("due") Due due, @Param("now") Instant now, @Param("until") Instant until);

    /** Takes what is due to this person on this channel; of several nodes one gets it. */
    int take(@Param("due") Due due, @Param("batch") String batch, @Param("now") Instant now);

    List<Taken> taken(@Param("batch") String batch);

    void sent(@Param("batch") String batch, @Param("now") Instant now);

    void notSent(
            @Param("batch") String batch,
            @Param("state") String state,
            @Param("due") Instant due,
            @Param("error") String error);

    int unclear(@Param("before") Instant before);

    record Rule(String code, String value) {}

    record Kind(String kind, boolean obligatory, boolean emergency) {}

    record Row(
            String id,
            String channel,
            String personId,
            boolean village,
            String kind,
            boolean obligatory,
            boolean emergency,
            @Nullable String caseNo,
            String text,
            Instant createdAt,
            Instant dueAt) {}

    /** @param emergency whether an emergency is among it */
    record Due(String personId, String channel, boolean village, boolean emergency) {}

    record Taken(
            String id,
            String personId,
            String name,
            @Nullable String email,
            String kind,
            @Nullable String caseNo,
            String text,
            int attempts) {}
}
