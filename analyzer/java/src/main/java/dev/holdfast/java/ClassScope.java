package dev.holdfast.java;

import org.eclipse.jdt.core.dom.ITypeBinding;
import org.jspecify.annotations.Nullable;

/**
 * A class under analysis and what is around it.
 *
 * @param name its name, see {@link TypeNames}
 * @param binding what is known of it, or null
 * @param outer the class around it, or null
 * @param around the function that a local or anonymous class stands in, or null
 */
record ClassScope(
    String name,
    @Nullable ITypeBinding binding,
    @Nullable ClassScope outer,
    @Nullable FunctionWriter around) {

  /** Whether it is the class or inherits from it. */
  boolean isA(ITypeBinding type, TypeNames names) {
    return binding == null
        ? name.equals(names.of(type))
        : names.withSupertypes(binding).contains(names.of(type));
  }

  /** What messages call it: {@code Outer.Inner}. */
  String shortName() {
    return outer == null
        ? name.substring(name.lastIndexOf('.') + 1)
        : outer.shortName() + name.substring(outer.name().length());
  }
}
