package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.core.dom.IBinding;
import org.jspecify.annotations.Nullable;

/** The parameters and local variables of one function. */
final class Variables {
  /**
   * A variable.
   *
   * @param path its path in its function
   * @param fieldsOfThis the fields that lead from {@code this} to the value that it always has, or
   *     null if it has no such value: by them, a function that captures it knows the value too
   */
  record Variable(AccessPath path, @Nullable List<AccessPath.Selector> fieldsOfThis) {}

  private final Map<IBinding, Variable> byBinding = new HashMap<>();
  private final Map<String, Variable> byName = new HashMap<>();
  private final Map<String, Variable> withoutBinding = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  void parameter(String name, @Nullable IBinding binding, int index) {
    names.add(name);
    put(name, binding, new Variable(AccessPath.parameter(index), null));
  }

  AccessPath local(String name, @Nullable IBinding binding) {
    AccessPath path = AccessPath.local(unique(name));
    put(name, binding, new Variable(path, null));
    return path;
  }

  /** Says that a variable always has the value that these fields of {@code this} lead to. */
  void alwaysIs(String name, @Nullable IBinding binding, List<AccessPath.Selector> fieldsOfThis) {
    Variable known = find(name, binding);
    if (known != null) {
      put(name, binding, new Variable(known.path(), fieldsOfThis));
    }
  }

  /** A variable for a value that has no name in the source. */
  AccessPath temporary(String purpose) {
    return AccessPath.local(unique("$" + purpose));
  }

  @Nullable Variable find(String name, @Nullable IBinding binding) {
    if (binding == null) {
      return byName.get(name);
    }
    Variable known = byBinding.get(binding);
    return known == null ? withoutBinding.get(name) : known;
  }

  private void put(String name, @Nullable IBinding binding, Variable variable) {
    byName.put(name, variable);
    if (binding == null) {
      withoutBinding.put(name, variable);
    } else {
      byBinding.put(binding, variable);
    }
  }

  private String unique(String name) {
    String candidate = name;
    for (int n = 2; !names.add(candidate); n++) {
      candidate = name + "$" + n;
    }
    return candidate;
  }
}
