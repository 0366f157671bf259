package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Locks that are ordered by something that no chain of calls shows, such as the place of their
 * devices in a tree, so that lockdep does not validate them either: {@code
 * lockdep_set_novalidate_class}. An order between them, or between them and others, is a guess.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE})
public @interface UnorderedClasses {
  /** The lock classes: {@code device.mutex}. */
  String[] value();
}
