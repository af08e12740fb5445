package cn.jianxing.cases.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface IdempotencyMapper {

    /** Answers 0 when the key is there already; waits while another transaction is using it. */
    int reserve(
            @Param("personId") String personId,
            @Param("key") String key,
            @Param("hash") String hash,
            @Param("at") Instant at);

    void answer(@Param("personId") String personId, @Param("key") String key, @Param("answer") String answer);

    Answered find(@Param("personId") String personId, @Param("key") String key);

    int deleteBefore(@Param("before") Instant before);

    /** An answer given before. */
    record Answered(String requestHash, String answer) {}
}
