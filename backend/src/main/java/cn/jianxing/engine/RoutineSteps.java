package cn.jianxing.engine;

/** Steps that look the same in every case: one way out, one task after it. */
public interface RoutineSteps {

    /**
     * Whether this decision leads from the open task, on one way that is known now, to exactly one next user task or to
     * the end. A step that several are asked at once is never such a step.
     */
    boolean oneWay(String taskId, String decision);
}
