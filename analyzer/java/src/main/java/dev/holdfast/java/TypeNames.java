package dev.holdfast.java;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.core.dom.IAnnotationBinding;
import org.eclipse.jdt.core.dom.IMemberValuePairBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.jspecify.annotations.Nullable;

/**
 * The names of types: qualified and erased, {@code a.b.Outer.Inner}; {@code a.b.Outer$1} for an
 * anonymous class and {@code a.b.Outer$1Name} for a local one, by their order in the file.
 */
final class TypeNames {
  /** The annotation that gives a class the name of a C struct. */
  private static final String KERNEL_STRUCT = "KernelStruct";

  private final Map<String, String> localTypes = new HashMap<>();
  private final Map<ITypeBinding, String> fieldOwners = new HashMap<>();
  private final Map<ITypeBinding, String> names = new HashMap<>();
  private final Map<ITypeBinding, Set<String>> supertypes = new HashMap<>();
  private final Map<ITypeBinding, Map<String, List<String>>> arguments = new HashMap<>();

  /** Names a class that has no name of its own outside of its function. */
  void nameLocal(ITypeBinding type, String name) {
    localTypes.put(type.getKey(), name);
  }

  /** The name of a type; empty if nothing is known of it. */
  String of(@Nullable ITypeBinding type) {
    if (type == null) {
      return "";
    }
    String known = names.get(type);
    if (known == null) {
      known = find(type);
      names.put(type, known);
    }
    return known;
  }

  private String find(ITypeBinding type) {
    if (type.isArray()) {
      return of(type.getElementType()) + "[]".repeat(type.getDimensions());
    }
    ITypeBinding erased = type.getErasure() == null ? type : type.getErasure();
    ITypeBinding declared = erased.getTypeDeclaration();
    if (declared.isMember() && declared.getDeclaringClass() != null) {
      return of(declared.getDeclaringClass()) + "." + declared.getName();
    }
    if (declared.isAnonymous() || declared.isLocal()) {
      return localTypes.getOrDefault(declared.getKey(), declared.getName());
    }
    if (declared.isRecovered()) {
      return declared.getName();
    }
    String qualified = declared.getQualifiedName();
    return qualified.isEmpty() ? declared.getName() : qualified;
  }

  /** The name that a type has in a contract key: erased, without its package and outer classes. */
  static String simple(ITypeBinding type) {
    ITypeBinding erased = type.getErasure();
    return erased == null ? type.getName() : erased.getName();
  }

  /** The owner of the fields that a type declares: its struct's name, or its own. */
  String fieldOwner(@Nullable ITypeBinding type) {
    if (type == null) {
      return "";
    }
    ITypeBinding declared = type.getTypeDeclaration();
    String known = fieldOwners.get(declared);
    if (known == null) {
      String struct = kernelStruct(declared);
      known = struct == null ? of(declared) : struct;
      fieldOwners.put(declared, known);
    }
    return known;
  }

  private static @Nullable String kernelStruct(ITypeBinding type) {
    for (IAnnotationBinding annotation : type.getAnnotations()) {
      if (!annotation.getName().equals(KERNEL_STRUCT)) {
        continue;
      }
      for (IMemberValuePairBinding member : annotation.getDeclaredMemberValuePairs()) {
        if (member.getValue() instanceof String struct && !struct.isEmpty()) {
          return struct;
        }
      }
    }
    return null;
  }

  /** The type arguments of the type and of all that it extends and implements. */
  Map<String, List<String>> argumentsWithSupertypes(ITypeBinding type) {
    Map<String, List<String>> known = arguments.get(type);
    if (known == null) {
      known = TypeArguments.withSupertypes(type, this);
      arguments.put(type, known);
    }
    return known;
  }

  /** The names of a type and of all that it extends and implements. */
  Set<String> withSupertypes(ITypeBinding type) {
    ITypeBinding declared = type.getTypeDeclaration();
    Set<String> known = supertypes.get(declared);
    if (known == null) {
      known = new LinkedHashSet<>();
      supertypes.put(declared, known);
      known.add(of(declared));
      for (ITypeBinding above : Overriding.directSupertypes(declared)) {
        known.addAll(withSupertypes(above));
      }
    }
    return known;
  }
}
