package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Locks of one class that are ordered by what their objects belong to: the pages of a block device
 * and those of a file on it. The locks of what lies behind each of the fields are a class of their
 * own.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE})
@Repeatable(ClassPerOwner.List.class)
public @interface ClassPerOwner {
  /** The lock class: {@code page lock}. */
  String value();

  /** The fields: {@code block_device.bd_inode}. */
  String[] owners();

  /** Several of them. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE})
  @interface List {
    /** Each of them. */
    ClassPerOwner[] value();
  }
}
