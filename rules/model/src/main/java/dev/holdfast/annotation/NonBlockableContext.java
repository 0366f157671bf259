package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * It may be called where it must not block, though preemption is on: no sleep, but no atomicity
 * either.
 *
 * <p>On a parameter: the function handed over there is called so.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface NonBlockableContext {
  /**
   * The condition, over its parameters, under which it may sleep after all; empty if never. Written
   * {@code mmu_notifier_range_blockable(range)}, for example.
   */
  String unless() default "";
}
