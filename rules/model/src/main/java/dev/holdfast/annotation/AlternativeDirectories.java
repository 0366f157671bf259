package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Directories of which a build takes one each: the architectures of a kernel. What code below two
 * of them does is not combined to one deadlock.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE})
public @interface AlternativeDirectories {
  /**
   * The directories that have the alternatives in them, from the root of the tree: {@code arch}.
   */
  String[] value();
}
