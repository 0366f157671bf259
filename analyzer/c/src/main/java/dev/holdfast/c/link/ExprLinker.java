package dev.holdfast.c.link;

import dev.holdfast.c.model.FileModel;
import dev.holdfast.c.model.Pool;
import dev.holdfast.c.text.Marks;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.List;

/** Resolves values: which names are functions, constants or variables. */
final class ExprLinker {
  private final Symbols symbols;
  private final Visibility.View view;
  private final PathLinker paths;
  private final Names names;
  private final Pool.OfFile shared;

  private List<Marks.Alternative> alternatives = List.of();

  ExprLinker(
      Symbols symbols, Visibility.View view, PathLinker paths, Names names, Pool.OfFile shared) {
    this.symbols = symbols;
    this.view = view;
    this.paths = paths;
    this.names = names;
    this.shared = shared;
  }

  Expr link(Expr expr) {
    if (expr instanceof Expr.Path path) {
      return path(path.path());
    }
    if (expr instanceof Expr.Symbol symbol) {
      return shared.leaf(names.constant(symbol.name()));
    }
    if (expr instanceof Expr.Unary unary) {
      return new Expr.Unary(unary.operator(), link(unary.operand()));
    }
    if (expr instanceof Expr.Binary binary) {
      return new Expr.Binary(binary.operator(), link(binary.left()), link(binary.right()));
    }
    return shared.leaf(expr);
  }

  /** The path, of which one is kept. */
  AccessPath path(PathLinker.Linked linked) {
    return shared.shared(linked.path());
  }

  private Expr path(AccessPath path) {
    if (path.isRoot() && path.root() instanceof AccessPath.Global global) {
      return name(global.name());
    }
    PathLinker.Linked linked = paths.link(path);
    names.useType(linked);
    return shared.value(linked.path());
  }

  private Expr name(String name) {
    Expr known = names.meaning(name);
    if (known == null || (known instanceof Expr.FunctionAddress && !alternatives.isEmpty())) {
      known = find(name);
      if (alternatives.isEmpty()) {
        names.keep(name, known);
      }
    }
    return known;
  }

  private Expr find(String name) {
    NameIndex.Entry<FileModel.Variable> variable = paths.variable(name);
    if (variable == null) {
      if (symbols.isFunction(name)) {
        return functionAddress(name);
      }
      if (names.isConstant(name)) {
        return shared.leaf(names.constant(name));
      }
      if (names.isKnownFunction(name)) {
        return new Expr.FunctionAddress(name, List.of());
      }
    }
    PathLinker.Linked linked = paths.link(AccessPath.global(name));
    names.useType(linked);
    names.useVariable(linked, variable != null && variable.meaning().isObject());
    return shared.value(linked.path());
  }

  private Expr.FunctionAddress functionAddress(String name) {
    return new Expr.FunctionAddress(name, ids(name, Symbols.ANY_NUMBER));
  }

  /** Whether the model says what a function does, whatever its body. */
  boolean isKnownToModel(String name) {
    return names.isKnownFunction(name);
  }

  /** What comes next stands in these branches of the preprocessor. */
  void standIn(List<Marks.Alternative> branches) {
    alternatives = branches;
  }

  /** The identities of the functions that a name means here, if it has so many arguments. */
  List<String> ids(String name, int arguments) {
    return alternatives.isEmpty()
        ? names.functions(name, arguments)
        : symbols.ids(name, view, alternatives, arguments);
  }
}
