package dev.holdfast.java;

import java.util.List;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.jspecify.annotations.Nullable;

/**
 * What is known at compile time of the object that a method is called on.
 *
 * @param type the name of its type at least; empty if it is not known
 * @param arguments the arguments of that type, see {@link TypeArguments}
 */
record Receiver(String type, List<String> arguments) {
  /** One of which nothing is known. */
  static final Receiver UNKNOWN = new Receiver("", List.of());

  Receiver {
    arguments = List.copyOf(arguments);
  }

  /** An object of that type. */
  static Receiver of(@Nullable ITypeBinding type, TypeNames names) {
    return type == null ? UNKNOWN : new Receiver(names.of(type), TypeArguments.of(type, names));
  }
}
