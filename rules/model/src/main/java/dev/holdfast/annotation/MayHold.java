package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Some of its callers hold these locks: it must neither take them nor wait for those who hold them.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface MayHold {
  /** Locks of which only the class is known: types that carry {@link LockClass}. */
  Class<?>[] value() default {};

  /** The paths of the locks, over its parameters: {@code inode.i_rwsem}. */
  String[] lock() default {};

  /** The kind of the locks; by default that of the lock type which the path leads to. */
  LockKind[] kind() default {};
}
