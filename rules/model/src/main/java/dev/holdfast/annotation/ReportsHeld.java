package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call returns true, or non-zero, exactly if its caller holds a lock: {@code
 * isHeldByCurrentThread}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface ReportsHeld {
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

  /** The class of the lock, a type that carries {@link LockClass}; by default that of the path. */
  Class<?>[] lockClass() default {};
}
