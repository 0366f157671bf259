package dev.holdfast.java;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.dom.ITypeBinding;

/**
 * With which type arguments an object is an instance of its generic types: a supplier of books is
 * not what a variable for a supplier of pages leads to.
 */
final class TypeArguments {
  /** Stands for any type: for a variable, a wildcard, or what is not known. */
  private static final String ANY = "";

  private TypeArguments() {}

  /** The arguments that a type is written with, erased; empty for none. */
  static List<String> of(ITypeBinding type, TypeNames names) {
    return type.isParameterizedType()
        ? Arrays.stream(type.getTypeArguments()).map(each -> argument(each, names)).toList()
        : List.of();
  }

  private static String argument(ITypeBinding argument, TypeNames names) {
    boolean open =
        argument.isTypeVariable()
            || argument.isWildcardType()
            || argument.isCapture()
            || argument.isRecovered();
    return open ? ANY : names.of(argument);
  }

  /** The arguments that the type gives to each generic type among itself and those above it. */
  static Map<String, List<String>> withSupertypes(ITypeBinding type, TypeNames names) {
    Map<String, List<String>> found = new HashMap<>();
    Deque<ITypeBinding> left = new ArrayDeque<>(List.of(type));
    while (!left.isEmpty()) {
      ITypeBinding next = left.remove();
      List<String> arguments = of(next, names);
      if (arguments.isEmpty() || found.putIfAbsent(names.of(next), arguments) == null) {
        left.addAll(List.of(next.getInterfaces()));
        if (next.getSuperclass() != null) {
          left.add(next.getSuperclass());
        }
      }
    }
    return found;
  }

  /** Whether an object with the one arguments can be what a variable with the others leads to. */
  static boolean fit(List<String> ofObject, List<String> ofVariable) {
    if (ofObject.size() != ofVariable.size()) {
      return true;
    }
    for (int i = 0; i < ofObject.size(); i++) {
      String has = ofObject.get(i);
      String wanted = ofVariable.get(i);
      if (!has.equals(ANY) && !wanted.equals(ANY) && !has.equals(wanted)) {
        return false;
      }
    }
    return true;
  }
}
