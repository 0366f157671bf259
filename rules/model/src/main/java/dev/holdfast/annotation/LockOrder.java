package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares an order: each lock class is taken before the ones behind it. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE})
@Repeatable(LockOrder.List.class)
public @interface LockOrder {
  /** Names of lock classes, outermost first: {@code mmap_lock}, {@code inode.i_rwsem}. */
  String[] value();

  /** Several of them. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE})
  @interface List {
    /** Each of them. */
    LockOrder[] value();
  }
}
