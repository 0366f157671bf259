package dev.holdfast.engine.value;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;

/**
 * What expressions and places are in terms of values that are known.
 *
 * @param known the values
 */
record Resolution(Valuation known) {
  /** The expression in terms of what the function was given, of calls and of opaque values. */
  Expr of(Expr term, Constants constants) {
    if (term instanceof Expr.Path path) {
      return of(path.path(), constants);
    }
    if (term instanceof Expr.Symbol symbol) {
      return constants.resolve(symbol);
    }
    if (term instanceof Expr.Constant
        || term instanceof Expr.Unknown
        || term instanceof Expr.FunctionAddress) {
      return term;
    }
    Expr resolved = Terms.mapPaths(resolveSymbols(term, constants), path -> of(path, constants));
    return constants.told(Passing.followed(resolved, known.facts()));
  }

  private Expr of(AccessPath path, Constants constants) {
    Expr value = of(path);
    return value instanceof Expr.Path leads ? constants.resolve(leads) : value;
  }

  private static Expr resolveSymbols(Expr term, Constants constants) {
    if (term instanceof Expr.Symbol symbol) {
      return constants.resolve(symbol);
    }
    if (term instanceof Expr.Unary unary) {
      return unary.with(resolveSymbols(unary.operand(), constants));
    }
    if (term instanceof Expr.Binary binary) {
      Expr left = resolveSymbols(binary.left(), constants);
      Expr right = resolveSymbols(binary.right(), constants);
      boolean signless =
          binary.operator().isOrdering()
              && (Constants.isLarge(binary.left(), left)
                  || Constants.isLarge(binary.right(), right));
      return signless ? Expr.Unknown.VALUE : Constants.folded(binary, left, right);
    }
    return term;
  }

  /** The value of a path. */
  Expr of(AccessPath path) {
    Expr direct = known.values().get(path);
    if (direct != null) {
      return direct;
    }
    if (path.isRoot()) {
      return new Expr.Path(path);
    }
    // What a call stored through an argument is not part of what it returned.
    Expr root = path.storedArgument() < 0 ? known.values().get(AccessPath.of(path.root())) : null;
    if (root == null) {
      return throughPrefix(path);
    }
    if (root instanceof Expr.Path base) {
      AccessPath rebased = path.rebase(base.path());
      Expr stored = known.values().get(rebased);
      return stored == null ? throughPrefix(rebased) : stored;
    }
    return new Expr.Path(path.rebase(AccessPath.of(ledBy(root))));
  }

  private static AccessPath.Opaque ledBy(Expr value) {
    return value.equals(Expr.Constant.ZERO)
        ? AccessPath.Opaque.NOTHING
        : new AccessPath.Opaque("(" + value + ")");
  }

  /** A pointer field that was assigned leads elsewhere: {@code a->b = c; a->b->lock}. */
  private Expr throughPrefix(AccessPath path) {
    if (path.length() < 2 || !knowsFields()) {
      return new Expr.Path(path);
    }
    AccessPath prefix = AccessPath.of(path.root());
    for (int i = 0; i < path.length() - 1; i++) {
      prefix = prefix.then(path.selector(i));
      if (known.values().get(prefix) instanceof Expr.Path target) {
        AccessPath result = target.path();
        for (AccessPath.Selector rest : path.selectors().subList(i + 1, path.selectors().size())) {
          result = result.then(rest);
        }
        return new Expr.Path(result);
      }
    }
    return new Expr.Path(path);
  }

  private boolean knowsFields() {
    for (AccessPath path : known.values().keySet()) {
      if (!path.isRoot()) {
        return true;
      }
    }
    return false;
  }

  /** The path with its known prefix replaced by what it leads to, as a place to store to. */
  AccessPath target(AccessPath path) {
    if (path.isRoot()) {
      return path;
    }
    Expr root = known.values().get(AccessPath.of(path.root()));
    return root instanceof Expr.Path base ? path.rebase(base.path()) : path;
  }
}
