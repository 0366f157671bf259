package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.state.LockId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the classes of Java monitors. A monitor of one of the program's own classes is named by
 * that class, so that a synchronized method and a block on a field that leads to the object agree;
 * any other by the field that holds it, since thousands of fields share {@code java.lang.Object}.
 */
final class Monitors {
  private final Program program;
  private final Set<String> ownTypes;

  Monitors(Program program) {
    this.program = program;
    Set<String> types = new HashSet<>();
    for (Function function : program.functions().values()) {
      int hash = function.contractKey().indexOf('#');
      if (hash > 0) {
        types.add(function.contractKey().substring(0, hash));
      }
    }
    this.ownTypes = Collections.unmodifiableSet(types);
  }

  /** The monitor of what the path leads to in the function. */
  LockId of(@Nullable AccessPath path, Function function) {
    String type = path == null ? null : typeOf(path, function);
    String name = type != null && ownTypes.contains(type) ? type : null;
    return new LockId(null, name, LockKind.MONITOR, "").at(path);
  }

  /**
   * A monitor that a callee named by the type that it knows, by the one that its caller knows: an
   * inherited method takes the monitor of the class that inherits it.
   */
  LockId narrowed(LockId lock, Function function) {
    AccessPath path = lock.path();
    String name = lock.className();
    if (!lock.kind().isOfObject() || path == null || name == null || !ownTypes.contains(name)) {
      return lock;
    }
    String type = typeOf(path, function);
    return type != null && ownTypes.contains(type) && program.isSubtype(type, name)
        ? new LockId(path, type, lock.kind(), lock.subclass(), lock.within())
        : lock;
  }

  private @Nullable String typeOf(AccessPath path, Function function) {
    List<AccessPath.Selector> selectors = path.selectors();
    if (selectors.isEmpty()) {
      return ofRoot(path.root(), function);
    }
    AccessPath.Selector last = selectors.get(selectors.size() - 1);
    if (last instanceof AccessPath.Container outer) {
      return outer.field().owner();
    }
    return last instanceof AccessPath.Field field
        ? program.typeOf(field.field().contractKey())
        : null;
  }

  private @Nullable String ofRoot(AccessPath.Root root, Function function) {
    if (root instanceof AccessPath.Parameter parameter) {
      boolean known = parameter.index() < function.parameters().size();
      return known ? function.parameters().get(parameter.index()).type() : null;
    }
    return root instanceof AccessPath.Global global ? program.typeOf(global.name()) : null;
  }
}
