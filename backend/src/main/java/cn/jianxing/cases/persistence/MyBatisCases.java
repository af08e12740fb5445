package cn.jianxing.cases.persistence;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.domain.CaseEntry;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.cases.domain.CaseQuery;
import cn.jianxing.cases.domain.NewCase;
import cn.jianxing.cases.domain.Participants;
import cn.jianxing.cases.domain.SearchIndex;
import cn.jianxing.cases.domain.SearchTexts;
import cn.jianxing.cases.domain.Viewer;
import cn.jianxing.cases.domain.Visibility;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The case register in the database. */
@Repository
class MyBatisCases implements CaseFiles, Participants, Visibility {

    private final CaseFileMapper mapper;
    private final SearchIndex index;

    MyBatisCases(CaseFileMapper mapper, SearchIndex index) {
        this.index = index;
        this.mapper = mapper;
    }

    @Override
    public int nextNumber(String prefix, int year) {
        mapper.takeNumber(prefix, year);
        return mapper.numberTaken(prefix, year);
    }

    @Override
    public void enter(NewCase newCase) {
        mapper.insert(newCase);
        index.add(SearchTexts.of(newCase));
    }

    @Override
    public void started(String caseId, String rootInstanceId) {
        mapper.setRootInstance(caseId, rootInstanceId);
    }

    @Override
    public void reached(String caseId, String state, @Nullable Instant endedAt) {
        mapper.setState(caseId, state, endedAt);
    }

    @Override
    public Optional<CaseFile> byId(String caseId) {
        return mapper.byId(caseId);
    }

    @Override
    public Optional<CaseFile> byNo(String caseNo) {
        return mapper.byNo(caseNo);
    }

    @Override
    public Optional<CaseFile> latest(String type, String subjectUnit) {
        return mapper.latest(type, subjectUnit);
    }

    @Override
    public Optional<CaseEntry> entryByNo(String caseNo) {
        return mapper.entryByNo(caseNo);
    }

    @Override
    public Optional<CaseEntry> entryById(String caseId) {
        return mapper.entryById(caseId);
    }

    @Override
    public List<CaseEntry> search(Viewer viewer, CaseQuery query) {
        return mapper.search(viewer, query);
    }

    @Override
    public void add(String caseId, String personId, String audience, String name, boolean applicant, Instant since) {
        mapper.addParticipant(caseId, personId, audience, name, applicant, since);
        index.add(SearchTexts.person(caseId, personId, name));
    }

    @Override
    public boolean isApplicant(String caseId, String personId) {
        return mapper.isApplicant(caseId, personId);
    }

    @Override
    public Set<String> reasons(Viewer viewer, String caseId) {
        return Set.copyOf(mapper.reasons(viewer.about(caseId)));
    }

    @Override
    public Map<String, String> visible(Viewer viewer, Collection<String> caseIds) {
        return mapper.visibleOf(viewer, caseIds).stream()
                .collect(Collectors.toUnmodifiableMap(CaseFileMapper.VisibleCase::id, CaseFileMapper.VisibleCase::no));
    }

    @Override
    public List<String> ids(String after, int limit) {
        return mapper.ids(after, limit);
    }

    @Override
    public Map<String, String> namesOf(String caseId) {
        return mapper.namesOf(caseId).stream()
                .collect(Collectors.toMap(
                        CaseFileMapper.Name::personId, CaseFileMapper.Name::name, (first, second) -> first));
    }
}
