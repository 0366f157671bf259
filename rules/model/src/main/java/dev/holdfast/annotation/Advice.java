package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a finding tells whoever breaks this slot's or callback's contract to do instead. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Advice {
  /** One sentence. */
  String value();
}
