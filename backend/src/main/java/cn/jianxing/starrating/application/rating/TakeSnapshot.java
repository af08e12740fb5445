package cn.jianxing.starrating.application.rating;

import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.application.OpenRatings;
import cn.jianxing.starrating.domain.Fact;
import cn.jianxing.starrating.domain.FactTable;
import cn.jianxing.starrating.domain.Facts;
import cn.jianxing.starrating.domain.Snapshots;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facts of the site are taken as they stand and no longer follow their sources (数据快照). */
@Service
public class TakeSnapshot {

    /** Changes when the way facts are read changes. */
    static final String QUERY_VERSION = "star-facts-1";

    private final OpenRatings open;
    private final Facts facts;
    private final Snapshots snapshots;
    private final BusinessClock clock;

    TakeSnapshot(OpenRatings open, Facts facts, Snapshots snapshots, BusinessClock clock) {
        this.open = open;
        this.facts = facts;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** A snapshot taken again replaces the facts; the earlier hash stays in the list. */
    @Transactional
    public void take(String caseId) {
        var rating = open.require(caseId);
        var known = facts.of(rating.year(), rating.unit());
        facts.freeze(caseId, known);
        var number = snapshots.of(caseId).size() + 1;
        snapshots.add(new Snapshots.Snapshot(
                caseId,
                number,
                clock.instant(),
                QUERY_VERSION,
                hash(known),
                known.facts().size()));
    }

    /** The same facts always give the same hash. */
    public static String hash(FactTable facts) {
        var lines = facts.facts().values().stream()
                .sorted(Comparator.comparing(Fact::metric))
                .map(fact ->
                        fact.metric() + "=" + fact.value().stripTrailingZeros().toPlainString() + ";" + fact.source())
                .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
