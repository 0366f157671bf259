package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Objects of this type are locks. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE})
public @interface LockType {
  /** Their kind. */
  LockKind value();

  /** What the type is called in C: {@code struct mutex}, {@code spinlock_t}. */
  String[] cTypes() default {};
}
