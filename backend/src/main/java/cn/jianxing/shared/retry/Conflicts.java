package cn.jianxing.shared.retry;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.ConcurrencyFailureException;

/** Which failures mean "somebody else was at the same rows; try again". */
public final class Conflicts {

    /** MySQL: deadlock found, lock wait timeout; MariaDB: record changed since last read. */
    private static final Set<Integer> DATABASE_CODES = Set.of(1213, 1205, 1020);

    private Conflicts() {}

    public static boolean isConflict(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            // by name: the engine's classes are out of reach here
            if (cause instanceof ConcurrencyFailureException
                    || cause.getClass().getSimpleName().equals("OptimisticLockingException")
                    || (cause instanceof SQLException sql && DATABASE_CODES.contains(sql.getErrorCode()))) {
                return true;
            }
        }
        return false;
    }
}
