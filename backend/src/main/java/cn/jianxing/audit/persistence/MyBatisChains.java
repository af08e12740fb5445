package cn.jianxing.audit.persistence;

import cn.jianxing.audit.domain.ChainHead;
import cn.jianxing.audit.domain.ChainLink;
import cn.jianxing.audit.domain.Chains;
import cn.jianxing.audit.domain.Seal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The chains in the database. */
@Repository
class MyBatisChains implements Chains {

    private final ChainMapper mapper;

    MyBatisChains(ChainMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<ChainHead> head(String caseId) {
        return mapper.head(caseId);
    }

    @Override
    public void append(ChainLink link) {
        mapper.insertLink(link);
        mapper.moveHead(link);
    }

    @Override
    public List<ChainLink> links(String caseId, int afterSeq, int limit) {
        return mapper.links(caseId, afterSeq, limit);
    }

    @Override
    public List<String> caseIds(String after, int limit) {
        return mapper.caseIds(after, limit);
    }

    @Override
    public List<ChainHead> unsealed(int limit) {
        return mapper.unsealed(limit);
    }

    @Override
    public Optional<Seal> lastSeal() {
        return mapper.lastSeal();
    }

    @Override
    public void seal(Seal seal, List<ChainHead> heads) {
        mapper.insertSeal(seal);
        for (ChainHead head : heads) {
            mapper.insertSealedHead(seal.seq(), head);
            mapper.markSealed(head);
        }
    }

    @Override
    public Optional<Seal> seal(int seq) {
        return mapper.seal(seq);
    }

    @Override
    public List<ChainHead> sealedHeads(int sealSeq) {
        return mapper.sealedHeads(sealSeq);
    }

    @Override
    public Optional<String> hashOf(String caseId, int seq) {
        return mapper.hashOf(caseId, seq);
    }
}
