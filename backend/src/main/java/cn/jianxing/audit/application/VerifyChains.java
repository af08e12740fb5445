package cn.jianxing.audit.application;

import cn.jianxing.audit.domain.ChainHead;
import cn.jianxing.audit.domain.ChainLink;
import cn.jianxing.audit.domain.Chains;
import cn.jianxing.audit.domain.Hashes;
import cn.jianxing.audit.domain.Seal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Walks the chains of all cases and the global chain over them, and names what does not fit. */
@Component
public class VerifyChains {

    private static final int CHUNK = 500;

    private final Chains chains;

    VerifyChains(Chains chains) {
        this.chains = chains;
    }

    public Report all() {
        List<String> broken = new ArrayList<>();
        int cases = 0;
        String after = "";
        for (List<String> ids = chains.caseIds(after, CHUNK); !ids.isEmpty(); ids = chains.caseIds(after, CHUNK)) {
            for (String id : ids) {
                if (!ofCase(id)) {
                    broken.add(id);
                }
            }
            cases += ids.size();
            after = ids.get(ids.size() - 1);
        }
        return new Report(cases, broken, brokenSeals());
    }

    boolean ofCase(String caseId) {
        ChainHead head = ChainHead.none(caseId);
        for (List<ChainLink> links = chains.links(caseId, 0, CHUNK);
                !links.isEmpty();
                links = chains.links(caseId, head.seq(), CHUNK)) {
            for (ChainLink link : links) {
                if (!link.fits(head)) {
                    return false;
                }
                head = link.head();
            }
        }
        return chains.head(caseId).map(head::equals).orElse(head.seq() == 0);
    }

    private List<Integer> brokenSeals() {
        List<Integer> broken = new ArrayList<>();
        String before = Hashes.NONE;
        int seq = 1;
        for (Optional<Seal> seal = chains.seal(seq); seal.isPresent(); seal = chains.seal(++seq)) {
            List<ChainHead> heads = chains.sealedHeads(seq);
            if (!seal.get().fits(before, heads) || !heads.stream().allMatch(this::stands)) {
                broken.add(seq);
            }
            before = seal.get().hash();
        }
        return broken;
    }

    private boolean stands(ChainHead sealed) {
        return chains.hashOf(sealed.caseId(), sealed.seq())
                .filter(sealed.hash()::equals)
                .isPresent();
    }

    /**
     * What was found.
     *
     * @param brokenCases ids of cases whose chain does not fit
     * @param brokenSeals numbers of global links that do not fit
     */
    public record Report(int cases, List<String> brokenCases, List<Integer> brokenSeals) {

        public boolean intact() {
            return brokenCases.isEmpty() && brokenSeals.isEmpty();
        }
    }
}
