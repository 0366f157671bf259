package dev.holdfast.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The type mirrors a C struct.
 *
 * <p>If it is an interface or an abstract class, its methods are function pointers in that struct:
 * a method's contract is that of the field of its name, and {@code this} is not a parameter in C.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE})
public @interface KernelStruct {
  /** The tag of the struct, or the name of the typedef if it has none. */
  String value();
}
