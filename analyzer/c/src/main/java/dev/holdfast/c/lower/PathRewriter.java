package dev.holdfast.c.lower;

import dev.holdfast.c.model.CType;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import java.util.HashMap;
import java.util.Map;

/** Gives the results of calls in nodes the new numbers of their calls. */
final class PathRewriter {
  private final int[] renumbered;

  PathRewriter(int[] renumbered) {
    this.renumbered = renumbered;
  }

  Map<String, CType> types(Map<String, CType> types) {
    Map<String, CType> rewritten = new HashMap<>();
    types.forEach((name, type) -> rewritten.put(name, type(type)));
    return Map.copyOf(rewritten);
  }

  private CType type(CType type) {
    if (type instanceof CType.TypeOf of) {
      return new CType.TypeOf(path(of.path()));
    }
    if (type instanceof CType.ArrayOf array) {
      return new CType.ArrayOf(type(array.element()));
    }
    return type;
  }

  Node node(Node node) {
    if (node instanceof Node.Assign assign) {
      return new Node.Assign(
          path(assign.target()), expr(assign.value()), assign.line(), assign.column());
    }
    if (node instanceof Node.Call call) {
      Callee callee =
          call.callee() instanceof Callee.ThroughValue through
              ? new Callee.ThroughValue(expr(through.value()))
              : call.callee();
      return new Node.Call(
          callee, call.arguments().stream().map(this::expr).toList(), call.line(), call.column());
    }
    if (node instanceof Node.Branch branch) {
      return new Node.Branch(expr(branch.condition()), branch.line(), branch.column());
    }
    if (node instanceof Node.Switch choice) {
      return new Node.Switch(
          expr(choice.scrutinee()), choice.cases(), choice.line(), choice.column());
    }
    if (node instanceof Node.Return end && end.value() != null) {
      return new Node.Return(expr(end.value()), end.line(), end.column());
    }
    return node;
  }

  private Expr expr(Expr expr) {
    if (expr instanceof Expr.Path path) {
      return new Expr.Path(path(path.path()));
    }
    if (expr instanceof Expr.Unary unary) {
      return new Expr.Unary(unary.operator(), expr(unary.operand()));
    }
    if (expr instanceof Expr.Binary binary) {
      return new Expr.Binary(binary.operator(), expr(binary.left()), expr(binary.right()));
    }
    return expr;
  }

  private AccessPath path(AccessPath path) {
    if (!(path.root() instanceof AccessPath.Result result)) {
      return path;
    }
    int number = renumbered[result.node()];
    AccessPath base =
        number >= 0
            ? AccessPath.result(number)
            : AccessPath.of(new AccessPath.Opaque("gone" + result.node()));
    return path.rebase(base);
  }
}
