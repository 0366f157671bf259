package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * It runs while there is nothing to switch to, since the system starts or ends: what waits
 * elsewhere returns at once, nobody else holds a lock, and {@code might_sleep} says nothing.
 * Nothing is told of its own body.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface WithoutScheduling {}
