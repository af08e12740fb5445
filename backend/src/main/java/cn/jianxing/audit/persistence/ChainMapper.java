package cn.jianxing.audit.persistence;

import cn.jianxing.audit.domain.ChainHead;
import cn.jianxing.audit.domain.ChainLink;
import cn.jianxing.audit.domain.Seal;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ChainMapper {

    Optional<ChainHead> head(@Param("caseId") String caseId);

    void insertLink(@Param("link") ChainLink link);

    void moveHead(@Param("link") ChainLink link);

    List<ChainLink> links(@Param("caseId") String caseId, @Param("after") int after, @Param("limit") int limit);

    List<String> caseIds(@Param("after") String after, @Param("limit") int limit);

    List<ChainHead> unsealed(@Param("limit") int limit);

    Optional<Seal> lastSeal();

    Optional<Seal> seal(@Param("seq") int seq);

    void insertSeal(@Param("seal") Seal seal);

    void insertSealedHead(@Param("sealSeq") int sealSeq, @Param("head") ChainHead head);

    void markSealed(@Param("head") ChainHead head);

    List<ChainHead> sealedHeads(@Param("sealSeq") int sealSeq);

    Optional<String> hashOf(@Param("caseId") String caseId, @Param("seq") int seq);
}
