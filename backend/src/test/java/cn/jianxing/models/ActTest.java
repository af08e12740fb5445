package cn.jianxing.models;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** Asks the whole application over HTTP, in a county of its own: a station applies only once a year. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProcessTest({})
@TestPropertySource(properties = "jianxing.test.county=acts")
@interface ActTest {}
