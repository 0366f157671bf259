package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * It is called in a soft interrupt: timers, tasklets, NAPI, RCU callbacks. It must not sleep.
 *
 * <p>On a parameter: the function handed over there is called so.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface SoftInterruptContext {}
