package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** It is called with these locks held. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface Holds {
  /** The paths of the locks, over its parameters: {@code inode.i_rwsem}. */
  String[] value() default {};

  /** Locks of which only the class is known: types that carry {@link LockClass}. */
  Class<?>[] lockClass() default {};

  /** The kind of the locks; by default that of the lock type which the path leads to. */
  LockKind[] kind() default {};
}
