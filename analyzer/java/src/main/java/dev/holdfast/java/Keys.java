package dev.holdfast.java;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;

/** The contract keys of methods: {@code a.b.C#name(SimpleErasedTypes)}. */
final class Keys {
  static final String CONSTRUCTOR = "<init>";

  /** The function of a class's static initialisers and static fields' initial values. */
  static final String STATIC_INITIALISER = "<clinit>";

  /** The function of a class's instance initialisers, called by its constructors. */
  static final String INSTANCE_INITIALISER = "<instance>";

  private final TypeNames types;
  private final Map<IMethodBinding, String> known = new HashMap<>();

  Keys(TypeNames types) {
    this.types = types;
  }

  /** Whether the function with this key is run on an object in the making. */
  static boolean isConstructor(String key) {
    return key.contains("#" + CONSTRUCTOR + "(") || key.contains("#" + INSTANCE_INITIALISER + "(");
  }

  String of(IMethodBinding method) {
    IMethodBinding declared = method.getMethodDeclaration();
    String key = known.get(declared);
    if (key == null) {
      key = find(declared);
      known.put(declared, key);
    }
    return key;
  }

  private String find(IMethodBinding declared) {
    String name = declared.isConstructor() ? CONSTRUCTOR : declared.getName();
    List<String> parameters =
        Arrays.stream(declared.getParameterTypes()).map(TypeNames::simple).toList();
    return of(types.of(declared.getDeclaringClass()), name, parameters);
  }

  static String of(String type, String name, List<String> parameters) {
    return type + "#" + name + "(" + String.join(",", parameters) + ")";
  }

  /** The key of a call that could not be resolved further than to the types of its arguments. */
  static String unresolved(String type, String name, List<ITypeBinding> arguments) {
    return of(type, name, arguments.stream().map(TypeNames::simple).toList());
  }
}
