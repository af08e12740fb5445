package cn.jianxing.audit.application;

import cn.jianxing.audit.domain.ChainHead;
import cn.jianxing.audit.domain.Chains;
import cn.jianxing.audit.domain.Hashes;
import cn.jianxing.audit.domain.Seal;
import cn.jianxing.shared.RetryOnConflict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ties the chains of all cases into one, so that a whole chain cannot be exchanged unnoticed. */
@Component
public class SealChains {

    private static final int AT_ONCE = 5000;

    private final Chains chains;

    SealChains(Chains chains) {
        this.chains = chains;
    }

    /** Answers how many chains were sealed. */
    @Scheduled(cron = "0 5 * * * *")
    @RetryOnConflict
    @Transactional
    public int seal() {
        Optional<Seal> last = chains.lastSeal();
        List<ChainHead> heads = chains.unsealed(AT_ONCE);
        if (heads.isEmpty()) {
            return 0;
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        int previous = last.map(Seal::seq).orElse(0);
        String hash = last.map(Seal::hash).orElse(Hashes.NONE);
        chains.seal(Seal.after(previous, hash, now, heads), heads);
        return heads.size();
    }
}
