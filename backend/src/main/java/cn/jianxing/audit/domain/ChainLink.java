package cn.jianxing.audit.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act on a case: its hash covers every field and the hash of the act before it.
 *
 * @param onBehalfOf for whom a deputy did it; null for one's own act, which hashes as before there were deputies
 */
public record ChainLink(
        String caseId,
        int seq,
        Instant at,
        String act,
        String personId,
        @Nullable String onBehalfOf,
        @Nullable String audience,
        @Nullable String taskId,
        String contentHash,
        int contentSize,
        String previousHash,
        String hash) {

    public static ChainLink after(
            ChainHead head,
            Instant at,
            String act,
            String personId,
            @Nullable String onBehalfOf,
            @Nullable String audience,
            @Nullable String taskId,
            String content) {
        ChainLink open = new ChainLink(
                head.caseId(),
                head.seq() + 1,
                at,
                act,
                personId,
                onBehalfOf,
                audience,
                taskId,
                Hashes.sha256(content),
                content.length(),
                head.hash(),
                "");
        return new ChainLink(
                open.caseId,
                open.seq,
                open.at,
                open.act,
                open.personId,
                open.onBehalfOf,
                open.audience,
                open.taskId,
                open.contentHash,
                open.contentSize,
                open.previousHash,
                open.computeHash());
    }

    public boolean fits(ChainHead before) {
        return seq == before.seq() + 1 && previousHash.equals(before.hash()) && hash.equals(computeHash());
    }

    public ChainHead head() {
        return new ChainHead(caseId, seq, hash);
    }

    private String computeHash() {
        List<@Nullable String> fields = new ArrayList<>(Arrays.asList(
                caseId,
                Integer.toString(seq),
                Long.toString(at.getEpochSecond()),
                act,
                personId,
                audience,
                taskId,
                contentHash,
                Integer.toString(contentSize),
                previousHash));
        if (onBehalfOf != null) {
            fields.add(onBehalfOf);
        }
        return Hashes.ofFields(fields.toArray(String[]::new));
    }
}
