package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** It tells whether the context is atomic. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface ReportsAtomic {
  /** Whether it is the atomic context that it reports by a non-zero result. */
  boolean value() default true;
}
