package cn.jianxing.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a use case that may be run again from the start when the database reports a lost race (optimistic lock,
 * deadlock). The retry stands outside the transaction; the method must be safe to repeat.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RetryOnConflict {}
