package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A call may sleep if its arguments say so. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Repeatable(SleepsIf.List.class)
public @interface SleepsIf {
  /**
   * The condition, over its parameters: {@code gfp & __GFP_DIRECT_RECLAIM}, {@code !wait}. True if
   * not zero.
   */
  String value();

  /** Why. */
  SleepKind kind() default SleepKind.WAIT;

  /** Several of them. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
  @interface List {
    /** Each of them. */
    SleepsIf[] value();
  }
}
