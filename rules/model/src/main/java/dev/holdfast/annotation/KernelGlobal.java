package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The static field mirrors a global variable of its name. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD})
public @interface KernelGlobal {}
