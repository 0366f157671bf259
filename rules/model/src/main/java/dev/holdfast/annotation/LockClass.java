package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a lock class: on a field, that of the lock it holds; on a type, one that annotations refer
 * to by the type.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface LockClass {
  /** The name, as messages call it: {@code page lock}. */
  String value();

  /** The kind of its locks; needed on a type, on a field by default that of its type. */
  LockKind[] kind() default {};
}
