package cn.jianxing.cases.persistence;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SubmissionMapper {

    void insert(@Param("row") SubmissionRow row);

    Optional<SubmissionRow> byId(@Param("id") String id);

    Optional<SubmissionRow> latest(@Param("caseId") String caseId, @Param("formId") String formId);

    List<SubmissionRow> ofCase(@Param("caseId") String caseId);

    void unseal(@Param("caseId") String caseId);

    void keepSchema(@Param("version") String version, @Param("formId") String formId, @Param("json") String json);

    Optional<String> schema(@Param("version") String version, @Param("formId") String formId);
}
