package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A call changes the context of its caller until {@link LeavesContext}. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Repeatable(EntersContext.List.class)
public @interface EntersContext {
  /** What is entered. */
  ContextCause value();

  /** For which results. */
  ResultTest when() default ResultTest.ALWAYS;

  /**
   * Whether it is left as often as it was entered. False for a switch: what is off already is not
   * switched off twice.
   */
  boolean nests() default true;

  /** Several of them. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
  @interface List {
    /** Each of them. */
    EntersContext[] value();
  }
}
