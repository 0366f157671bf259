package dev.holdfast.java;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.Modifier;
import org.jspecify.annotations.Nullable;

/** Finds what a method overrides or implements, in sources and in class files alike. */
final class Overriding {
  private final Map<ITypeBinding, Map<String, List<IMethodBinding>>> declaredByName =
      new HashMap<>();
  private final Map<ITypeBinding, List<ITypeBinding>> above = new HashMap<>();

  /** The superclass, then the interfaces, as they are declared. */
  static List<ITypeBinding> directSupertypes(ITypeBinding type) {
    List<ITypeBinding> found = new ArrayList<>();
    if (type.getSuperclass() != null) {
      found.add(type.getSuperclass().getTypeDeclaration());
    }
    for (ITypeBinding implemented : type.getInterfaces()) {
      found.add(implemented.getTypeDeclaration());
    }
    return found;
  }

  /** Whether calls of the method are bound at run time. */
  static boolean isVirtual(IMethodBinding method) {
    int modifiers = method.getModifiers();
    return !method.isConstructor()
        && !Modifier.isStatic(modifiers)
        && !Modifier.isPrivate(modifiers);
  }

  /** What the method overrides or implements, nearest first: level by level, superclass first. */
  List<IMethodBinding> overriddenBy(IMethodBinding method) {
    List<IMethodBinding> found = new ArrayList<>();
    if (!isVirtual(method) || method.getDeclaringClass() == null) {
      return found;
    }
    ITypeBinding declaring = method.getDeclaringClass().getTypeDeclaration();
    for (ITypeBinding type : above.computeIfAbsent(declaring, Overriding::supertypesNearestFirst)) {
      for (IMethodBinding candidate : candidates(type, method)) {
        if (method.overrides(candidate)) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  /** The interfaces that a class implements, with the type arguments that it gives them. */
  static List<ITypeBinding> implementedInterfaces(ITypeBinding type) {
    List<ITypeBinding> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Deque<ITypeBinding> left = new ArrayDeque<>(List.of(type.getInterfaces()));
    while (!left.isEmpty()) {
      ITypeBinding next = left.remove();
      if (seen.add(next.getKey())) {
        found.add(next);
        left.addAll(List.of(next.getInterfaces()));
      }
    }
    return found;
  }

  static List<ITypeBinding> supertypesNearestFirst(ITypeBinding type) {
    List<ITypeBinding> found = new ArrayList<>();
    Set<ITypeBinding> seen = new HashSet<>();
    Deque<ITypeBinding> left = new ArrayDeque<>(directSupertypes(type.getTypeDeclaration()));
    while (!left.isEmpty()) {
      ITypeBinding next = left.remove();
      if (seen.add(next)) {
        found.add(next);
        left.addAll(directSupertypes(next));
      }
    }
    return found;
  }

  /**
   * The method that a class inherits from its superclasses and that implements the method of an
   * interface, or null.
   */
  @Nullable IMethodBinding inheritedImplementation(ITypeBinding type, IMethodBinding method) {
    ITypeBinding above = type.getSuperclass();
    while (above != null) {
      for (IMethodBinding candidate : candidates(above.getTypeDeclaration(), method)) {
        if (!Modifier.isAbstract(candidate.getModifiers()) && candidate.isSubsignature(method)) {
          return candidate;
        }
      }
      above = above.getSuperclass();
    }
    return null;
  }

  /** The method without parameters of this name that a type has, nearest first, or null. */
  @Nullable IMethodBinding find(ITypeBinding type, String name) {
    List<ITypeBinding> types = new ArrayList<>();
    types.add(type.getTypeDeclaration());
    types.addAll(supertypesNearestFirst(type));
    for (ITypeBinding candidate : types) {
      for (IMethodBinding method : virtualMethods(candidate)) {
        if (method.getName().equals(name) && method.getParameterTypes().length == 0) {
          return method;
        }
      }
    }
    return null;
  }

  /** The instance methods of a type by name, in the order of the compiler's table. */
  List<IMethodBinding> virtualMethods(ITypeBinding type) {
    List<IMethodBinding> found = new ArrayList<>();
    for (IMethodBinding method : type.getDeclaredMethods()) {
      if (isVirtual(method)) {
        found.add(method);
      }
    }
    return found;
  }

  private List<IMethodBinding> candidates(ITypeBinding type, IMethodBinding method) {
    List<IMethodBinding> named =
        declaredByName
            .computeIfAbsent(type, this::virtualMethodsByName)
            .getOrDefault(method.getName(), List.of());
    int parameters = method.getParameterTypes().length;
    return named.stream().filter(each -> each.getParameterTypes().length == parameters).toList();
  }

  private Map<String, List<IMethodBinding>> virtualMethodsByName(ITypeBinding type) {
    Map<String, List<IMethodBinding>> byName = new HashMap<>();
    for (IMethodBinding method : virtualMethods(type)) {
      byName.computeIfAbsent(method.getName(), name -> new ArrayList<>(1)).add(method);
    }
    return byName;
  }
}
