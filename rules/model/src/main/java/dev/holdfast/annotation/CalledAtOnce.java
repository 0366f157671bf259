package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The function handed over in this parameter is called before the method returns, or in the same
 * expression, in the context of whoever hands it over: {@code Iterable.forEach}, {@code
 * Stream.map}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface CalledAtOnce {}
