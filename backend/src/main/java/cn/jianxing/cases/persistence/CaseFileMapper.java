package cn.jianxing.cases.persistence;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.domain.CaseEntry;
import cn.jianxing.cases.domain.CaseQuery;
import cn.jianxing.cases.domain.NewCase;
import cn.jianxing.cases.domain.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface CaseFileMapper {

    Optional<String> lock(@Param("caseId") String caseId);

    void takeNumber(@Param("prefix") String prefix, @Param("year") int year);

    int numberTaken(@Param("prefix") String prefix, @Param("year") int year);

    void insert(@Param("entry") NewCase newCase);

    void setRootInstance(@Param("caseId") String caseId, @Param("rootInstanceId") String rootInstanceId);

    void setState(
            @Param("caseId") String caseId, @Param("state") String state, @Param("endedAt") @Nullable Instant endedAt);

    Optional<CaseFile> byId(@Param("caseId") String caseId);

    Optional<CaseFile> byNo(@Param("caseNo") String caseNo);

    Optional<CaseFile> latest(@Param("type") String type, @Param("subjectUnit") String subjectUnit);

    Optional<CaseEntry> entryById(@Param("caseId") String caseId);

    Optional<CaseEntry> entryByNo(@Param("caseNo") String caseNo);

    List<CaseEntry> search(@Param("viewer") Viewer viewer, @Param("query") CaseQuery query);

    void addParticipant(
            @Param("caseId") String caseId,
            @Param("personId") String personId,
            @Param("audience") String audience,
            @Param("name") String name,
            @Param("applicant") boolean applicant,
            @Param("since") Instant since);

    boolean isApplicant(@Param("caseId") String caseId, @Param("personId") String personId);

    List<String> reasons(@Param("viewer") Viewer viewer);

    List<VisibleCase> visibleOf(@Param("viewer") Viewer viewer, @Param("caseIds") Collection<String> caseIds);

    List<String> ids(@Param("after") String after, @Param("limit") int limit);

    List<Name> namesOf(@Param("caseId") String caseId);

    /** Who takes part, by name. */
    record Name(String personId, String name) {}

    /** A case by its id and number. */
    record VisibleCase(String id, String no) {}
}
