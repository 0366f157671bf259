package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.ContextCounts;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.summary.Exit;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.value.Signs;
import dev.holdfast.engine.value.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the exits of a summary from the ends of a function's paths. */
final class Exits {
  /** A function with more ways to return is taken as balanced. Errs towards silence. */
  private static final int MAX_EXITS = 8;

  private final Function function;

  Exits(Function function) {
    this.function = function;
  }

  /** One exit for each way in which the caller's locks and contexts are changed. */
  List<Exit> of(List<FunctionAnalysis.Return> returns) {
    Map<List<Object>, Exit> exits = new LinkedHashMap<>();
    for (FunctionAnalysis.Return end : returns) {
      Exit exit = exit(end);
      List<Object> key =
          List.of(
              exit.held().stream().map(a -> List.of(a.lock(), a.mode())).toList(),
              exit.released(),
              exit.contexts());
      exits.merge(key, exit, Exits::join);
    }
    if (exits.size() > MAX_EXITS) {
      Signs signs = exits.values().stream().map(Exit::signs).reduce(Signs.NONE, Signs::or);
      return List.of(
          new Exit(List.of(), List.of(), List.of(), ContextCounts.NONE, Guard.NONE, signs, null));
    }
    return List.copyOf(exits.values());
  }

  private static Exit join(Exit a, Exit b) {
    Expr value = Objects.equals(a.value(), b.value()) ? a.value() : null;
    return new Exit(
        a.held(),
        a.released(),
        union(a.handedBack(), b.handedBack()),
        a.contexts(),
        a.guard().or(b.guard()),
        a.signs().or(b.signs()),
        value);
  }

  private static List<LockId> union(List<LockId> a, List<LockId> b) {
    return Stream.concat(a.stream(), b.stream()).distinct().toList();
  }

  private Exit exit(FunctionAnalysis.Return end) {
    State state = end.state();
    List<Acquisition> held = new ArrayList<>(state.held().size());
    for (Acquisition acquisition : state.held()) {
      held.add(acquisition.of(outward(acquisition.lock(), end)));
    }
    List<LockId> released = new ArrayList<>(state.released().size());
    for (LockId lock : state.released()) {
      released.add(outward(lock, end));
    }
    Expr value = end.value();
    Signs signs = value == null ? Signs.ANY : state.values().signs(value);
    return new Exit(
        held,
        released,
        state.handedBack().stream().map(lock -> outward(lock, end)).distinct().toList(),
        state.contexts(),
        new Guard(Recorder.entryFacts(state)),
        signs,
        value != null && isKnownToCallers(value) ? value : null);
  }

  private static boolean isKnownToCallers(Expr value) {
    return value instanceof Expr.Constant || Terms.isEntryTerm(value);
  }

  /** The lock as callers can name it: by a parameter, a global, or what the function returns. */
  private LockId outward(LockId lock, FunctionAnalysis.Return end) {
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
    return throughOutParameter(path, end.state());
  }

  /** A lock that was stored through a pointer parameter: {@code *ptlp = ptl}. */
  private @Nullable AccessPath throughOutParameter(AccessPath path, State state) {
    for (int i = 0; i < function.parameters().size(); i++) {
      AccessPath parameter = AccessPath.parameter(i);
      if (state.values().resolve(parameter) instanceof Expr.Path stored
          && !stored.path().equals(parameter)) {
        AccessPath rebased = replacePrefix(path, stored.path(), parameter);
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
