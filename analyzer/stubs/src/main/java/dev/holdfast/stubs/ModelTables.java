package dev.holdfast.stubs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the names in contracts can refer to: the types, constants and functions of all stubs. */
final class ModelTables {
  private static final List<String> RESULTS =
      List.of("Pure", "Returns", "ReportsAtomic", "ReportsHeld");

  private final TypeTable types;
  private final ConstantTable constants;
  private final Map<String, String> javaKeys = new HashMap<>();

  ModelTables(List<StubType> declared) {
    this.types = new TypeTable(declared);
    this.constants = new ConstantTable(types);
    for (StubType type : types.all()) {
      for (StubType.Method method : type.methods()) {
        if (isNameable(method)) {
          javaKeys.put(method.name(), type.javaKey(method));
        }
      }
    }
  }

  /**
   * Whether expressions may call the method by its bare name: a kernel function, or one that states
   * its result. Other static methods would take their names away from fields.
   */
  private static boolean isNameable(StubType.Method method) {
    return method.membership() == StubType.Membership.STATIC
        && (method.nature() == StubType.Nature.NATIVE
            || RESULTS.stream()
                .anyMatch(use -> Members.find(method.annotations(), use).isPresent()));
  }

  TypeTable types() {
    return types;
  }

  ConstantTable constants() {
    return constants;
  }

  /** The contract key of the function of this name, or null if no stub declares it. */
  @Nullable String function(String name, Realm realm) {
    String javaKey = javaKeys.get(name);
    return javaKey == null || realm == Realm.JAVA ? javaKey : name;
  }
}
