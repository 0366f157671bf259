package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call acquires a lock if that is possible at once. It never waits, and so adds no order to the
 * lock.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Repeatable(TryAcquires.List.class)
public @interface TryAcquires {
  /**
   * The path of the lock, over its parameters, {@code this} and {@code return}; empty if only
   * {@link #lockClass} is known.
   */
  String value() default "";

  /**
   * The kind of the lock; by default that of the lock type which the path leads to, or of {@link
   * #lockClass}.
   */
  LockKind[] kind() default {};

  /** How it is held. */
  LockMode mode() default LockMode.EXCLUSIVE;

  /** The class of the lock, a type that carries {@link LockClass}; by default that of the path. */
  Class<?>[] lockClass() default {};

  /**
   * What the lock's object lies in, a path over its parameters: the mapping of a page. Where {@link
   * ClassPerOwner} names a field on the way there, the lock is of a class of that owner; empty if
   * that makes no difference.
   */
  String of() default "";

  /**
   * For which arguments, as at {@link SleepsIf}; empty if for all. Where a caller's arguments do
   * not tell, it is not taken.
   */
  String onlyIf() default "";

  /** Lockdep's nesting subclass: a number or a parameter; empty if none. */
  String subclass() default "";

  /** For which results it is held. */
  ResultTest when() default ResultTest.NONZERO;

  /** What it enters besides, for the same results. */
  ContextCause[] disables() default {};

  /** Several of them. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
  @interface List {
    /** Each of them. */
    TryAcquires[] value();
  }
}
