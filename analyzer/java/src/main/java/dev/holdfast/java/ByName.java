package dev.holdfast.java;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.jspecify.annotations.Nullable;

/**
 * Finds members by their names alone, where the compiler gave up: in a lambda whose target is
 * unknown, for instance. May find the wrong one of several overloads with as many parameters.
 */
final class ByName {
  private ByName() {}

  /** The field of this name of a class or one around it, or null. */
  static @Nullable IVariableBinding field(ClassScope from, String name) {
    for (ClassScope scope = from; scope != null; scope = scope.outer()) {
      for (ITypeBinding type : types(scope.binding())) {
        for (IVariableBinding field : type.getDeclaredFields()) {
          if (field.getName().equals(name)) {
            return field;
          }
        }
      }
    }
    return null;
  }

  /** The method of this name and number of parameters of a class or one around it, or null. */
  static @Nullable IMethodBinding method(ClassScope from, String name, int parameters) {
    for (ClassScope scope = from; scope != null; scope = scope.outer()) {
      IMethodBinding found = method(scope.binding(), name, parameters);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The method of this name and number of parameters that a type has, or null. */
  static @Nullable IMethodBinding method(@Nullable ITypeBinding type, String name, int parameters) {
    for (ITypeBinding candidate : types(type)) {
      for (IMethodBinding method : candidate.getDeclaredMethods()) {
        if (method.getName().equals(name) && method.getParameterTypes().length == parameters) {
          return method;
        }
      }
    }
    return null;
  }

  private static List<ITypeBinding> types(@Nullable ITypeBinding type) {
    List<ITypeBinding> found = new ArrayList<>();
    if (type != null) {
      found.add(type.getTypeDeclaration());
      found.addAll(Overriding.supertypesNearestFirst(type));
    }
    return found;
  }
}
