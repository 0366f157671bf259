package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.value.Terms;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a function has stored that its callers find when it returns. */
final class ExitStores {
  private final Function function;
  private final Set<AccessPath.Root> assigned;
  private final StoredFields storedFields;
  private final Set<Integer> untouched;

  /**
   * Of a function.
   *
   * @param assigned the parameters that it assigns to
   * @param storedFields what it keeps in fields for its callers
   */
  ExitStores(Function function, Set<AccessPath.Root> assigned, StoredFields storedFields) {
    this.function = function;
    this.assigned = assigned;
    this.storedFields = storedFields;
    this.untouched = untouched(function);
  }

  /** The parameters that the function hands to nobody: what they point to stays as it was. */
  private static Set<Integer> untouched(Function function) {
    Set<Integer> untouched = new HashSet<>();
    for (int i = 0; i < function.parameters().size(); i++) {
      untouched.add(i);
    }
    for (Node node : function.body().nodes()) {
      if (node instanceof Node.Call call) {
        call.arguments().forEach(argument -> touch(argument, untouched));
      } else if (node instanceof Node.Assign assign) {
        touch(assign.value(), untouched);
      }
    }
    return untouched;
  }

  private static void touch(Expr value, Set<Integer> untouched) {
    if (value instanceof Expr.Path path
        && path.path().isRoot()
        && path.path().root() instanceof AccessPath.Parameter parameter) {
      untouched.remove(parameter.index());
    }
  }

  /** What lies at a path's end where callers find it, by the place. */
  Map<AccessPath, Expr> of(FunctionAnalysis.Return end, List<Acquisition> held) {
    State state = end.state();
    Map<AccessPath, Expr> stores = new LinkedHashMap<>();
    for (int i = 0; i < function.parameters().size(); i++) {
      AccessPath parameter = AccessPath.parameter(i);
      if (assigned.contains(parameter.root())) {
        Expr value = state.values().resolve(parameter);
        stores.put(parameter, isKnownToCallers(value) ? value : Expr.Unknown.VALUE);
      } else if (state.values().resolve(parameter) instanceof Expr.Constant stored) {
        // A callee has stored it there.
        stores.put(parameter, stored);
      } else if (held.stream().anyMatch(a -> isNamedBy(a.lock(), parameter))) {
        stores.put(parameter, new Expr.Path(parameter));
      }
    }
    state
        .values()
        .forEachField(
            (field, value) -> {
              if (storedFields.isKept(field)) {
                stores.put(field, isKnownToCallers(value) ? value : Expr.Unknown.VALUE);
              } else if (isOfReturned(field, end.value()) && isKnownToCallers(value)) {
                stores.put(AccessPath.result(LockTerm.RESULT).then(field.selector(0)), value);
              }
            });
    return stores;
  }

  /** Whether it is a field of the object that is returned, which callers know by nothing else. */
  private static boolean isOfReturned(AccessPath field, @Nullable Expr value) {
    return field.length() == 1
        && value instanceof Expr.Path returned
        && returned.path().isRoot()
        && returned.path().root().equals(field.root())
        && !Terms.isEntryPath(field);
  }

  /** Whether callers know the lock by what they gave for a parameter, which is still there. */
  private boolean isNamedBy(LockId lock, AccessPath parameter) {
    AccessPath path = lock.path();
    return path != null
        && (path.equals(parameter) || (isUntouched(parameter) && path.startsWith(parameter)));
  }

  private boolean isUntouched(AccessPath parameter) {
    return parameter.root() instanceof AccessPath.Parameter root
        && untouched.contains(root.index());
  }

  /** Whether callers can say what it is. */
  static boolean isKnownToCallers(Expr value) {
    return value instanceof Expr.Constant || Terms.isEntryTerm(value);
  }
}
