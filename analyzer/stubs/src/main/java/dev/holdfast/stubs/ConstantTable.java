package dev.holdfast.stubs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The named constants of all stubs, by their simple names. */
final class ConstantTable {
  private static final Set<String> INTEGERS =
      Set.of("byte", "short", "char", "int", "long", "boolean");

  private final Map<String, Long> values = new HashMap<>();

  ConstantTable(TypeTable types) {
    Map<String, ConstantTerm> declared = new HashMap<>();
    for (StubType type : types.all()) {
      for (StubType.Field field : type.fields()) {
        ConstantTerm initializer = field.initializer();
        if (field.membership() == StubType.Membership.STATIC
            && INTEGERS.contains(field.type())
            && initializer != null) {
          declared.put(field.name(), initializer);
        }
      }
    }
    declared.keySet().forEach(name -> evaluate(name, declared, new HashSet<>()));
  }

  private @Nullable Long evaluate(
      String name, Map<String, ConstantTerm> declared, Set<String> pending) {
    Long known = values.get(name);
    ConstantTerm initializer = declared.get(name);
    if (known != null || initializer == null || !pending.add(name)) {
      return known;
    }
    Long value = initializer.value(other -> evaluate(other, declared, pending));
    if (value != null) {
      values.put(name, value);
    }
    return value;
  }

  /** The value of the constant of this name, or null if there is none. */
  @Nullable Long value(String name) {
    return values.get(name);
  }

  /** Whether there is a constant of this name. */
  boolean isDeclared(String name) {
    return values.containsKey(name);
  }
}
