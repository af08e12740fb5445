package cn.jianxing.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Attachments by id, and their ties to submissions. */
public interface EvidenceStore {

    List<Evidence> find(Collection<String> ids);

    List<Evidence> ofCase(String caseId);

    /** Ids of these that this person uploaded or that already belong to this case; others must not be referred to. */
    Collection<String> usable(Collection<String> ids, String personId, String caseId);

    /** @param labels evidence id to label (e.g. the indicator) */
    void attach(Map<String, String> labels, String caseId, String submissionId, boolean sealed);

    void unseal(String caseId);

    /** For each id the other attachments with the same content. */
    Map<String, List<Evidence>> duplicates(Collection<String> ids);
}
