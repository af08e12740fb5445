package cn.jianxing.engine;

import java.util.Map;

/** Messages between cases: what one has reached, another one may be waiting for. */
public interface CaseMessages {

    /**
     * Gives the message to whatever waits for it in the case, within the caller's transaction and under the lock of the
     * case. Who needs the locks of two cases takes the one of the smaller matter first (rating, then campaign).
     *
     * @param variables written into the process that goes on
     * @return false when nothing waits for it
     */
    boolean send(String caseId, String message, Map<String, Object> variables);

    /**
     * As {@link #send}, to that one of several waiting which sees these values.
     *
     * @param where by the names of its variables
     */
    boolean sendWhere(String caseId, String message, Map<String, Object> where, Map<String, Object> variables);

    /** As {@link #send}; the variables belong to what the message begins, so that several may run side by side. */
    boolean begin(String caseId, String message, Map<String, Object> variables);
}
