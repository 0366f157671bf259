package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.summary.Exit;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.value.Constants;
import dev.holdfast.engine.value.Signs;
import dev.holdfast.engine.value.Valuation;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a caller knows of values after each of the ways in which a callee may return. */
final class ExitValues {
  private final CallSite site;
  private final UnaryOperator<Valuation> aftermath;
  private final Constants constants;
  private final IdentityHashMap<Exit, Optional<Valuation>> known = new IdentityHashMap<>();
  private @Nullable Valuation afterCall;

  /**
   * Of a call.
   *
   * @param aftermath forgets what the call may change
   */
  ExitValues(CallSite site, UnaryOperator<Valuation> aftermath, Constants constants) {
    this.site = site;
    this.aftermath = aftermath;
    this.constants = constants;
  }

  /** The values after an exit; null if it cannot be the one that is taken. */
  @Nullable Valuation after(Exit exit) {
    return known.computeIfAbsent(exit, any -> Optional.ofNullable(find(any))).orElse(null);
  }

  private @Nullable Valuation find(Exit exit) {
    Valuation before = site.state().values();
    Valuation entered = assume(exit.guard(), before);
    if (entered == null) {
      return null;
    }
    Valuation after = afterCall;
    if (after == null) {
      after = aftermath.apply(before);
      afterCall = after;
    }
    Valuation guarded = after.equals(before) ? entered : assume(exit.guard(), after);
    // The result first: what is stored through an argument hangs on its path.
    Valuation values = returned(exit, guarded == null ? after : guarded);
    return values == null ? null : stored(exit, values);
  }

  private Valuation stored(Exit exit, Valuation start) {
    Valuation values = start;
    for (Map.Entry<AccessPath, Expr> store : exit.stores().entrySet()) {
      Expr value = site.resolve(store.getValue(), constants);
      AccessPath target = target(store.getKey());
      if (target != null && !(value instanceof Expr.Unknown)) {
        values = values.assign(target, value);
      } else if (target != null && values.isCleared(target)) {
        AccessPath.Opaque unnamed = new AccessPath.Opaque(target + "@" + site.node());
        values = values.assign(target, new Expr.Path(AccessPath.of(unnamed)));
      }
      AccessPath pointer = pointer(store.getKey());
      if (pointer != null && value instanceof Expr.Constant stored && stored.value() != 0) {
        values = values.assign(pointer, stored);
      }
    }
    return values;
  }

  /**
   * The caller's own pointer parameter, handed on as it came, through which the callee has stored;
   * null if it is none. What it leads to goes by the same path. A null that the callee gave to its
   * copy of the pointer looks like a zero that it stored, so that only other constants are taken
   * over.
   */
  private @Nullable AccessPath pointer(AccessPath stored) {
    if (!stored.isRoot()
        || !(stored.root() instanceof AccessPath.Parameter parameter)
        || !(site.function().body().node(site.node()) instanceof Node.Call call)
        || parameter.index() >= call.arguments().size()
        || !(call.arguments().get(parameter.index()) instanceof Expr.Path handed)
        || !handed.path().isRoot()
        || !(handed.path().root() instanceof AccessPath.Parameter own)) {
      return null;
    }
    List<Function.Parameter> parameters = site.function().parameters();
    boolean isPointer =
        own.index() < parameters.size() && parameters.get(own.index()).type().endsWith("*");
    return isPointer ? handed.path() : null;
  }

  /** Where the caller finds what the callee stored there; null if it has no name for it. */
  private @Nullable AccessPath target(AccessPath stored) {
    if (stored.isRoot() && stored.root() instanceof AccessPath.Parameter parameter) {
      return AccessPath.result(site.node()).stored(parameter.index());
    }
    return site.binding().path(stored);
  }

  private @Nullable Valuation returned(Exit exit, Valuation values) {
    Expr returned = exit.value();
    Expr value =
        returned == null
            ? Expr.Unknown.VALUE
            : answered(values.resolve(site.binding().expr(returned), constants));
    if (value instanceof Expr.Unknown) {
      return exit.signs() == Signs.ANY || !site.resultIsRead()
          ? values
          : values.assume(values.resolve(site.result(), constants), exit.signs());
    }
    Valuation assigned =
        site.resultIsRead() ? values.assign(AccessPath.result(site.node()), value) : values;
    return assigned.assume(value, exit.signs());
  }

  private Expr answered(Expr term) {
    return HeldPredicate.answered(term, site.state());
  }

  /** What the caller knows of its own values if the callee's guard held; null if it cannot. */
  private @Nullable Valuation assume(Guard guard, Valuation start) {
    Valuation values = start;
    for (Guard.Atom atom : guard.atoms()) {
      Expr term = answered(values.resolve(site.binding().expr(atom.term()), constants));
      values =
          term instanceof Expr.Unknown
              ? values
              : Owners.forTest(site.state().with(values), term).assume(term, atom.allowed());
      if (values == null) {
        return null;
      }
    }
    return values;
  }
}
