package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call makes a lock out of memory: {@code mutex_init}. Until the object that it is in is handed
 * to somebody, nobody else waits for that lock, and its place in an order means nothing.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Initializes {
  /** The path of the lock, over its parameters and {@code this}. */
  String value();

  /** The kind of the lock, where its type does not say it. */
  LockKind[] kind() default {};

  /** The class of the lock, a type that carries {@link LockClass}; by default that of the path. */
  Class<?>[] lockClass() default {};
}
