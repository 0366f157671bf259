package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rules are broken on purpose. The function handed over in this parameter does it, as a test of
 * what is to find faults; or whoever calls this function does from then on, as code that reports
 * how the system dies. Nothing is told of these.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface Deliberate {}
