package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Locks of one field whose owners belong to different users, each with a lock class of its own: the
 * inodes of each file system, the sockets of each family. What one user's code does to them is not
 * combined with another's.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE})
@Repeatable(ClassPerDirectory.List.class)
public @interface ClassPerDirectory {
  /** The lock classes: {@code inode.i_rwsem}. */
  String[] value();

  /** The directory, from the root of the tree, below which each directory is a user: {@code fs}. */
  String under();

  /**
   * Further directories, from the root of the tree, each of which is one user with all that is
   * below it: {@code crypto} has sockets of its own.
   */
  String[] others() default {};

  /** Several of them. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE})
  @interface List {
    /** Each of them. */
    ClassPerDirectory[] value();
  }
}
