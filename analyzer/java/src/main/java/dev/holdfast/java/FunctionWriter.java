package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.BodyBuilder;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.jspecify.annotations.Nullable;

/** Writes the graph of one function; knows what {@code this} and the variables are in it. */
final class FunctionWriter {
  private final UnitReader unit;
  private final ClassScope owner;
  private final String id;
  private final @Nullable AccessPath self;
  private final @Nullable FunctionWriter around;
  private final Flow flow = new Flow();
  private final Exits exits = new Exits(flow);
  private final Variables variables = new Variables();
  private final List<PendingFunction.Call> calls = new ArrayList<>();
  private final Expressions expressions = new Expressions(this);
  private final Statements statements = new Statements(this);
  private int innerFunctions;

  private FunctionWriter(
      UnitReader unit,
      ClassScope owner,
      String id,
      @Nullable AccessPath self,
      @Nullable FunctionWriter around) {
    this.unit = unit;
    this.owner = owner;
    this.id = id;
    this.self = self;
    this.around = around;
  }

  /** For a method that has {@code this} as its parameter 0. */
  static FunctionWriter ofInstance(UnitReader unit, ClassScope owner, String id) {
    return new FunctionWriter(unit, owner, id, AccessPath.parameter(0), null);
  }

  /** For a static method. */
  static FunctionWriter ofStatic(UnitReader unit, ClassScope owner, String id) {
    return new FunctionWriter(unit, owner, id, null, null);
  }

  /**
   * For a lambda or method reference: parameter 0 is the functional object, which holds what it
   * captures as fields, and from which a step into the container leads to the captured {@code
   * this}.
   */
  static FunctionWriter ofLambda(FunctionWriter around, String id) {
    AccessPath self =
        around.self == null
            ? null
            : AccessPath.parameter(0).containerOf(new FieldRef(around.owner.name(), id));
    return new FunctionWriter(around.unit, around.owner, id, self, around);
  }

  UnitReader unit() {
    return unit;
  }

  ClassScope owner() {
    return owner;
  }

  String id() {
    return id;
  }

  /** What messages call the function around a lambda. */
  String displayName() {
    String method = id.substring(id.indexOf('#') + 1);
    int end = method.indexOf('(');
    return owner.shortName() + "." + (end < 0 ? method : method.substring(0, end));
  }

  Flow flow() {
    return flow;
  }

  Exits exits() {
    return exits;
  }

  Variables variables() {
    return variables;
  }

  Expressions expressions() {
    return expressions;
  }

  Statements statements() {
    return statements;
  }

  BodyBuilder body() {
    return flow.body();
  }

  List<PendingFunction.Call> calls() {
    return calls;
  }

  int line(ASTNode node) {
    return unit.file().line(node);
  }

  int column(ASTNode node) {
    return unit.file().column(node);
  }

  /** The name of the next lambda or method reference in this function. */
  String nextInnerId() {
    innerFunctions++;
    return id + "$lambda" + innerFunctions;
  }

  /** Whether there is a {@code this}. */
  boolean isInstance() {
    return self != null;
  }

  /** The path to {@code this}, or an opaque one in a static function. */
  AccessPath self() {
    return self == null ? AccessPath.of(new AccessPath.Opaque("this")) : self;
  }

  /** The path to the innermost enclosing instance that is of the type. */
  AccessPath instanceOf(@Nullable ITypeBinding type) {
    AccessPath path = self();
    if (type == null) {
      return path;
    }
    ClassScope scope = owner;
    while (!scope.isA(type, unit.names())) {
      ClassScope outer = scope.outer();
      if (outer == null) {
        return AccessPath.of(new AccessPath.Opaque("this of " + unit.names().of(type)));
      }
      path = path.containerOf(new FieldRef(outer.name(), scope.name()));
      scope = outer;
    }
    return path;
  }

  /** The path to a parameter or local variable of this function or of one around it. */
  AccessPath variable(String name, @Nullable IVariableBinding binding) {
    Variables.Variable own = variables.find(name, binding);
    if (own != null) {
      return own.path();
    }
    for (FunctionWriter f = next(this); f != null; f = next(f)) {
      Variables.Variable outer = f.variables.find(name, binding);
      if (outer != null) {
        return captured(name, binding, outer, f);
      }
    }
    return AccessPath.local(name);
  }

  /** Whether a parameter or variable of this name is in sight. */
  boolean knows(String name) {
    for (FunctionWriter f = this; f != null; f = next(f)) {
      if (f.variables.find(name, null) != null) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable FunctionWriter next(FunctionWriter inner) {
    if (inner.around != null) {
      return inner.around;
    }
    for (ClassScope scope = inner.owner; scope != null; scope = scope.outer()) {
      if (scope.around() != null) {
        return scope.around();
      }
    }
    return null;
  }

  private AccessPath captured(
      String name,
      @Nullable IVariableBinding binding,
      Variables.Variable outer,
      FunctionWriter outerFunction) {
    if (outer.fieldsOfThis() != null && outerFunction.owner.binding() != null) {
      AccessPath path = instanceOf(outerFunction.owner.binding());
      for (AccessPath.Selector selector : outer.fieldsOfThis()) {
        path = path.then(selector);
      }
      return path;
    }
    FieldRef field =
        around != null ? new FieldRef(id, name) : new FieldRef(owner.name(), "val$" + name);
    if (binding != null) {
      unit.type(field.contractKey(), binding.getType());
    }
    return (around != null ? AccessPath.parameter(0) : self()).field(field);
  }

  /** The value of {@code this} followed by fields, as the fields; null if it is something else. */
  @Nullable List<AccessPath.Selector> fieldsOfThis(Expr value) {
    if (self == null || !(value instanceof Expr.Path read)) {
      return null;
    }
    AccessPath path = read.path();
    int prefix = self.selectors().size();
    boolean fromSelf =
        path.root().equals(self.root())
            && path.selectors().size() > prefix
            && path.selectors().subList(0, prefix).equals(self.selectors());
    if (!fromSelf) {
      return null;
    }
    List<AccessPath.Selector> rest = path.selectors().subList(prefix, path.selectors().size());
    return rest.stream().allMatch(AccessPath.Field.class::isInstance) ? rest : null;
  }

  /** Adds a call bound at compile time, and returns the path to its result. */
  AccessPath callBound(String key, List<Expr> arguments, ASTNode at) {
    int node = addCall(key, arguments, at);
    calls.add(new PendingFunction.Bound(node));
    return AccessPath.result(node);
  }

  /** Adds a call bound at run time, and returns the path to its result. */
  AccessPath callVirtual(String key, Receiver receiver, List<Expr> arguments, ASTNode at) {
    int node = addCall(key, arguments, at);
    calls.add(new PendingFunction.Virtual(node, receiver));
    return AccessPath.result(node);
  }

  private int addCall(String key, List<Expr> arguments, ASTNode at) {
    return flow.add(
        new Node.Call(
            new Callee.Named(key, List.of()), List.copyOf(arguments), line(at), column(at)));
  }

  void assign(AccessPath target, Expr value, ASTNode at) {
    flow.add(new Node.Assign(target, value, line(at), column(at)));
  }

  void monitor(Node.Monitor.Action action, Expr lock, ASTNode at) {
    flow.add(new Node.Monitor(action, lock, line(at), column(at)));
  }
}
