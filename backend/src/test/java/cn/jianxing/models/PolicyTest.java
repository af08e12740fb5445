package cn.jianxing.models;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Holds what models lay down for their steps against direct calls, on trial processes of their own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProcessTest({})
@Import({PolicyTrials.class, TaskActs.class, Appointments.class})
@TestPropertySource(properties = "jianxing.test.county=policies")
@interface PolicyTest {}
