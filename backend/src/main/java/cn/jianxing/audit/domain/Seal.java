package cn.jianxing.audit.domain;

import java.time.Instant;
import java.util.List;

/** One link of the global chain: the heads of all case chains that grew since the seal before. */
public record Seal(int seq, Instant at, int heads, String headsHash, String previousHash, String hash) {

    public static Seal after(int previousSeq, String previousHash, Instant at, List<ChainHead> heads) {
        String headsHash = headsHash(heads);
        int seq = previousSeq + 1;
        String hash = hash(seq, at, heads.size(), headsHash, previousHash);
        return new Seal(seq, at, heads.size(), headsHash, previousHash, hash);
    }

    public boolean fits(String hashBefore, List<ChainHead> sealed) {
        return previousHash.equals(hashBefore)
                && headsHash.equals(headsHash(sealed))
                && hash.equals(hash(seq, at, heads, headsHash, previousHash));
    }

    private static String headsHash(List<ChainHead> heads) {
        String[] fields = heads.stream()
                .map(head -> head.caseId() + "/" + head.seq() + "/" + head.hash())
                .sorted()
                .toArray(String[]::new);
        return Hashes.ofFields(fields);
    }

    private static String hash(int seq, Instant at, int heads, String headsHash, String previousHash) {
        return Hashes.ofFields(
                Integer.toString(seq),
                Long.toString(at.getEpochSecond()),
                Integer.toString(heads),
                headsHash,
                previousHash);
    }
}
