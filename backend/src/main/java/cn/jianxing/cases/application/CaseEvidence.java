package cn.jianxing.cases.application;

import cn.jianxing.evidence.Evidence;
import cn.jianxing.evidence.EvidenceStore;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The attachments of a case that the acting person may open. */
@Component
public class CaseEvidence {

    private final CurrentActor currentActor;
    private final CaseSight sight;
    private final CaseEvidenceSight attached;
    private final EvidenceStore store;

    CaseEvidence(CurrentActor currentActor, CaseSight sight, CaseEvidenceSight attached, EvidenceStore store) {
        this.currentActor = currentActor;
        this.sight = sight;
        this.attached = attached;
        this.store = store;
    }

    public List<Evidence> ofCase(String caseNo) {
        Actor actor = currentActor.require();
        String caseId = sight.require(actor, caseNo).id();
        return attached.open(actor, caseId, store.ofCase(caseId));
    }

    /** For each attachment the others with the same content. */
    public Map<String, List<Evidence>> duplicates(List<Evidence> shown) {
        return shown.isEmpty()
                ? Map.of()
                : store.duplicates(shown.stream().map(Evidence::id).toList());
    }
}
