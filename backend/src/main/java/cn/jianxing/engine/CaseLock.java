package cn.jianxing.engine;

/** Serialises all changes of one case (architecture D6): held until the transaction ends. */
public interface CaseLock {

    void lock(String caseId);
}
