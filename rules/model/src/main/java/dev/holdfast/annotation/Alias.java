package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives an annotation of another vocabulary a meaning: a use of it counts as if the annotations
 * that stand beside {@code @Alias} stood there. In their strings {@code {name}} is replaced by the
 * value of its member of that name.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.ANNOTATION_TYPE})
public @interface Alias {
  /** The qualified name of the other annotation. */
  String foreign();
}
