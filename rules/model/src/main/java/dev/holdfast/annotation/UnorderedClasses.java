package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
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
@Repeatable(UnorderedClasses.List.class)
public @interface UnorderedClasses {
  /** The lock classes: {@code device.mutex}. */
  String[] value();

  /**
   * The directory, from the root of the tree, whose code knows more of these locks than their class
   * says: {@code fs}, as a file system tells pages of data from those of its own records. Empty:
   * the whole tree. A lock that {@link ClassPerOwner} gives a class of its own is not meant.
   */
  String under() default "";

  /** Several of them. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE})
  @interface List {
    /** Each of them. */
    UnorderedClasses[] value();
  }
}
