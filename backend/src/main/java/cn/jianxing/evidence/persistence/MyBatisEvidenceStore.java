package cn.jianxing.evidence.persistence;

import cn.jianxing.evidence.Evidence;
import cn.jianxing.evidence.EvidenceStore;
import cn.jianxing.evidence.domain.Upload;
import cn.jianxing.evidence.domain.Uploads;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** Attachments and their ties. The first submission that names an attachment keeps it; later ones only refer to it. */
@Repository
class MyBatisEvidenceStore implements EvidenceStore, Uploads {

    private final EvidenceMapper mapper;

    MyBatisEvidenceStore(EvidenceMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Upload upload) {
        mapper.insert(upload);
    }

    @Override
    public List<Evidence> find(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : mapper.find(ids);
    }

    @Override
    public List<Evidence> ofCase(String caseId) {
        return mapper.ofCase(caseId);
    }

    @Override
    public Collection<String> usable(Collection<String> ids, String personId, String caseId) {
        return ids.isEmpty() ? Set.of() : new LinkedHashSet<>(mapper.usable(ids, personId, caseId));
    }

    @Override
    public void attach(Map<String, String> labels, String caseId, String submissionId, boolean sealed) {
        labels.forEach((id, label) -> mapper.attach(id, label, caseId, submissionId, sealed));
    }

    @Override
    public void unseal(String caseId) {
        mapper.unseal(caseId);
    }

    @Override
    public Map<String, List<Evidence>> duplicates(Collection<String> ids) {
        List<Evidence> asked = find(ids);
        if (asked.isEmpty()) {
            return Map.of();
        }
        Set<String> hashes = new LinkedHashSet<>();
        asked.forEach(evidence -> hashes.add(evidence.sha256()));
        List<Evidence> all = mapper.withContent(hashes);
        Map<String, List<Evidence>> result = new HashMap<>();
        for (Evidence evidence : asked) {
            List<Evidence> others = all.stream()
                    .filter(other -> other.sha256().equals(evidence.sha256()))
                    .filter(other -> !other.id().equals(evidence.id()))
                    .toList();
            result.put(evidence.id(), others);
        }
        return result;
    }
}
