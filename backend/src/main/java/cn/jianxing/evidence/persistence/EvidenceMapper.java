package cn.jianxing.evidence.persistence;

import cn.jianxing.evidence.Evidence;
import cn.jianxing.evidence.domain.Upload;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Attachments. */
@Mapper
interface EvidenceMapper {

    void insert(Upload upload);

    List<Evidence> find(@Param("ids") Collection<String> ids);

    List<Evidence> ofCase(@Param("caseId") String caseId);

    List<String> usable(
            @Param("ids") Collection<String> ids, @Param("personId") String personId, @Param("caseId") String caseId);

    int attach(
            @Param("id") String id,
            @Param("label") String label,
            @Param("caseId") String caseId,
            @Param("submissionId") String submissionId,
            @Param("sealed") boolean sealed);

    void unseal(@Param("caseId") String caseId);

    List<Evidence> withContent(@Param("hashes") Collection<String> hashes);
}
