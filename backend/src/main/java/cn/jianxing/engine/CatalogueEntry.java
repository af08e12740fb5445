package cn.jianxing.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts a delegate or listener bean on the list that models may name: {@code ${beanName}}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CatalogueEntry {

    /** Short Chinese title for the studio. */
    String title();

    /** One Chinese sentence: what it does. */
    String sentence();

    /** Process variables it may write; a star when that is not said, so that nothing is foretold behind it. */
    String[] writes() default "*";
}
