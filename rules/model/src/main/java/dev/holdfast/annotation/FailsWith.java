package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a call returns that did not get the lock for which it waited. With several, each of them is
 * possible for its arguments; for arguments that allow none it does not fail. Without any, such a
 * call returns some error number.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Repeatable(FailsWith.List.class)
public @interface FailsWith {
  /** An expression: {@code -EINTR}. */
  String value();

  /** For which arguments, as at {@link SleepsIf}; empty if for all. */
  String onlyIf() default "";

  /** Several of them. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
  @interface List {
    /** Each of them. */
    FailsWith[] value();
  }
}
