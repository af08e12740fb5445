package cn.jianxing.cases.domain;

import cn.jianxing.cases.CaseFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register itself: numbers, entries, states. */
public interface CaseFiles {

    /** The next number of this prefix and year; held until the transaction ends so that none is skipped. */
    int nextNumber(String prefix, int year);

    void enter(NewCase newCase);

    void started(String caseId, String rootInstanceId);

    void reached(String caseId, String state, @Nullable Instant endedAt);

    Optional<CaseFile> byId(String caseId);

    Optional<CaseFile> byNo(String caseNo);

    Optional<CaseFile> latest(String type, String subjectUnit);

    Optional<CaseEntry> entryByNo(String caseNo);

    Optional<CaseEntry> entryById(String caseId);

    /** Ids of all cases after this one, in order. */
    List<String> ids(String after, int limit);

    List<CaseEntry> search(Viewer viewer, CaseQuery query);
}
