package cn.jianxing.shared.retry;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a use case again when the database reports a lost race. It stands outside the transaction (after a conflict the
 * transaction can only be rolled back) and does nothing inside one.
 */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RetryAspect {

    private static final int ATTEMPTS = 6;

    @Around("@annotation(cn.jianxing.shared.RetryOnConflict)")
    @Nullable
    Object retried(ProceedingJoinPoint call) throws Throwable {
        boolean inner = TransactionSynchronizationManager.isActualTransactionActive();
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (RuntimeException problem) {
                if (inner || attempt == ATTEMPTS || !Conflicts.isConflict(problem)) {
                    throw problem;
                }
                LockSupport.parkNanos(
                        Duration.ofMillis(ThreadLocalRandom.current().nextLong(10, 40L * attempt))
                                .toNanos());
            }
        }
    }
}
