package cn.jianxing.audit.domain;

/** The newest link of a case's chain. */
public record ChainHead(String caseId, int seq, String hash) {

    /** A case without acts hangs on this. */
    public static ChainHead none(String caseId) {
        return new ChainHead(caseId, 0, Hashes.NONE);
    }
}
