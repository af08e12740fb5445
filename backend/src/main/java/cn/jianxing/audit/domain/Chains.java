package cn.jianxing.audit.domain;

import java.util.List;
import java.util.Optional;

/** The stored chains. */
public interface Chains {

    Optional<ChainHead> head(String caseId);

    void append(ChainLink link);

    List<ChainLink> links(String caseId, int afterSeq, int limit);

    List<String> caseIds(String after, int limit);

    /** Heads that grew since they were last sealed; their rows are held until the transaction ends. */
    List<ChainHead> unsealed(int limit);

    Optional<Seal> lastSeal();

    void seal(Seal seal, List<ChainHead> heads);

    Optional<Seal> seal(int seq);

    List<ChainHead> sealedHeads(int sealSeq);

    Optional<String> hashOf(String caseId, int seq);
}
