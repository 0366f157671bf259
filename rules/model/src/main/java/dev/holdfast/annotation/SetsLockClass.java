package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call puts a lock into a class of its own, apart from the others of its field: {@code
 * lockdep_set_class}. What the code around it says of the order of such locks is less sure.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface SetsLockClass {
  /** The path of the lock, over its parameters and {@code this}. */
  String value();

  /** The kind of the lock, where its type does not say it. */
  LockKind[] kind() default {};

  /** The class of the lock, a type that carries {@link LockClass}; by default that of the path. */
  Class<?>[] lockClass() default {};
}
