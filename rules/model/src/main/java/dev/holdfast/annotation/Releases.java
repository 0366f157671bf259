package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A call releases a lock that its caller holds. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Repeatable(Releases.List.class)
public @interface Releases {
  /**
   * The path of the lock, over its parameters, {@code this} and {@code return}; empty if only
   * {@link #lockClass} is known.
   */
  String value() default "";

  /**
   * The kind of the lock; by default that of the lock type which the path leads to, or of {@link
   * #lockClass}.
   */
  LockKind[] kind() default {};

  /** The class of the lock, a type that carries {@link LockClass}; by default that of the path. */
  Class<?>[] lockClass() default {};

  /** What it leaves besides. */
  ContextCause[] enables() default {};

  /**
   * The bits of the result, as constants, of which each says that it released the lock; without
   * them it always does. A caller that asks for none of these bits is taken to have ruled it out.
   */
  String[] resultBits() default {};

  /** Several of them. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
  @interface List {
    /** Each of them. */
    Releases[] value();
  }
}
