package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call does nothing to locks and context and never sleeps, and equal arguments give equal
 * results.
 *
 * <p>On a function without a result: it has no effect that matters to locking.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Pure {}
