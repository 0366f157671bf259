package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * It runs while the system starts, before there is anything to switch to: what waits elsewhere
 * returns at once, and nobody else holds a lock. Nothing is told of its own body.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface BeforeScheduling {}
