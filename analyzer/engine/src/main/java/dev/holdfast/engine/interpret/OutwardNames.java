package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.value.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How callers name what a function has taken and stored. */
final class OutwardNames {
  private final Function function;

  OutwardNames(Function function) {
    this.function = function;
  }

  /** The lock as callers can name it: by a parameter, a global, or what the function returns. */
  LockId of(LockId lock, FunctionAnalysis.Return end) {
    AccessPath path = lock.path();
    if (path == null || Terms.isEntryPath(path)) {
      return lock;
    }
    return lock.at(throughResult(path, end));
  }

  private @Nullable AccessPath throughResult(AccessPath path, FunctionAnalysis.Return end) {
    if (end.value() instanceof Expr.Path returned) {
      AccessPath rebased = replacePrefix(path, returned.path(), AccessPath.result(LockTerm.RESULT));
      if (rebased != null) {
        return rebased;
      }
    }
    AccessPath output = throughOutParameter(path, end.state());
    return output == null ? throughField(path, end.state()) : output;
  }

  /** A lock that was stored in an object of the caller: {@code walk->ptl = ptl}. */
  private static @Nullable AccessPath throughField(AccessPath path, State state) {
    List<AccessPath> found = fieldsWith(state, path::equals);
    return found.isEmpty() || !Terms.isEntryPath(found.get(0)) ? null : found.get(0);
  }

  /** The fields in which an object lies, in the order of the assignments. */
  static List<AccessPath> fieldsWith(State state, Predicate<AccessPath> object) {
    List<AccessPath> found = new ArrayList<>();
    state
        .values()
        .forEachField(
            (field, value) -> {
              if (value instanceof Expr.Path stored && object.test(stored.path())) {
                found.add(field);
              }
            });
    return found;
  }

  /** A lock that was stored through a pointer parameter: {@code *ptlp = ptl}. */
  @Nullable AccessPath throughOutParameter(AccessPath path, State state) {
    for (int i = 0; i < function.parameters().size(); i++) {
      AccessPath parameter = AccessPath.parameter(i);
      if (state.values().resolve(parameter) instanceof Expr.Path stored
          && !stored.path().equals(parameter)) {
        AccessPath output = AccessPath.result(LockTerm.RESULT).stored(i);
        AccessPath rebased = replacePrefix(path, stored.path(), output);
        if (rebased != null) {
          return rebased;
        }
      }
    }
    return null;
  }

  private static @Nullable AccessPath replacePrefix(
      AccessPath path, AccessPath prefix, AccessPath replacement) {
    int length = prefix.selectors().size();
    boolean starts =
        path.root().equals(prefix.root())
            && path.selectors().size() >= length
            && path.selectors().subList(0, length).equals(prefix.selectors());
    if (!starts) {
      return null;
    }
    AccessPath result = replacement;
    for (AccessPath.Selector rest : path.selectors().subList(length, path.selectors().size())) {
      result = result.then(rest);
    }
    return result;
  }
}
