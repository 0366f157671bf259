package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A call ends what {@link EntersContext} began. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Repeatable(LeavesContext.List.class)
public @interface LeavesContext {
  /** What is left. */
  ContextCause value();

  /** Whether it leaves what was entered last. False for a switch, which leaves all of it. */
  boolean nests() default true;

  /** Several of them. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
  @interface List {
    /** Each of them. */
    LeavesContext[] value();
  }
}
