package dev.holdfast.c.link;

import dev.holdfast.c.model.CBody;
import dev.holdfast.c.model.CFunction;
import dev.holdfast.c.model.LoweredFunction;
import dev.holdfast.c.model.Pool;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Body;
import dev.holdfast.engine.program.BodyBuilder;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves one function. */
final class FunctionLinker {
  /** Before the key of what a program beside the kernel calls by a name of the kernel's. */
  private static final String BESIDE_THE_KERNEL = "program:";

  private final Symbols symbols;
  private final String file;
  private final Visibility.View view;
  private final PathLinker paths;
  private final ConstantCalls constants;
  private final Pool.OfFile shared;
  private final ExprLinker exprs;
  private final List<FieldStore> stores = new ArrayList<>();
  private final Set<FieldRef> storedFields = new HashSet<>();
  private final Set<AccessPath.Root> assigned = new HashSet<>();
  private final FunctionFlow flow = new FunctionFlow();
  private String id = "";
  private List<CFunction.Parameter> parameters = List.of();

  FunctionLinker(
      Symbols symbols,
      String file,
      Visibility.View view,
      PathLinker paths,
      Names names,
      ConstantCalls constants,
      Pool.OfFile shared) {
    this.symbols = symbols;
    this.file = file;
    this.view = view;
    this.paths = paths;
    this.constants = constants;
    this.shared = shared;
    this.exprs = new ExprLinker(symbols, view, paths, names, shared);
  }

  Function link(Symbols.Definition definition, LoweredFunction lowered) {
    CFunction function = lowered.function();
    CBody read = lowered.body();
    id = definition.id();
    parameters = function.parameters();
    exprs.standIn(function.alternatives());
    for (Node node : read.nodes()) {
      if (node instanceof Node.Assign assign && assign.target().isRoot()) {
        assigned.add(assign.target().root());
      }
    }
    BodyBuilder builder = new BodyBuilder();
    for (int i = 0; i < read.nodes().size(); i++) {
      builder.add(node(i, read.nodes().get(i)));
    }
    for (int i = 0; i < read.nodes().size(); i++) {
      for (int next : read.successors().get(i)) {
        builder.connect(i, next);
      }
    }
    Body body = builder.build();
    List<Function.Parameter> declared =
        function.parameters().stream()
            .map(p -> shared.one(new Function.Parameter(p.name(), p.spelling(), List.of())))
            .toList();
    String contractKey = contractKey(function.name());
    return new Function(
        definition.id(),
        function.name(),
        contractKey,
        file,
        function.line(),
        function.endLine(),
        declared,
        annotations(function),
        body);
  }

  /** Those on the definition, and those on the prototypes in sight. */
  private List<AnnotationUse> annotations(CFunction function) {
    Set<AnnotationUse> all = new LinkedHashSet<>(function.annotations());
    Set<String> said = new LinkedHashSet<>();
    all.forEach(use -> said.add(use.name() + use.members()));
    for (var prototype : symbols.prototypes().seenBy(function.name(), view)) {
      for (AnnotationUse use : prototype.meaning().annotations()) {
        if (said.add(use.name() + use.members())) {
          all.add(use);
        }
      }
    }
    return List.copyOf(all);
  }

  /** The functions that it stores in fields. */
  List<FieldStore> stores() {
    return stores;
  }

  /** The fields of others' objects that it stores in. */
  Set<FieldRef> storedFields() {
    return storedFields;
  }

  /** What else comes into fields through it. */
  FunctionFlow flow() {
    return flow;
  }

  private Node node(int index, Node node) {
    if (node instanceof Node.Assign assign) {
      return assign(assign);
    }
    if (node instanceof Node.Call call) {
      return call(index, call);
    }
    if (node instanceof Node.Branch branch) {
      return new Node.Branch(exprs.link(branch.condition()), branch.line(), branch.column());
    }
    if (node instanceof Node.Switch choice) {
      return new Node.Switch(
          exprs.link(choice.scrutinee()),
          choice.cases().stream().map(exprs::link).toList(),
          choice.line(),
          choice.column());
    }
    if (node instanceof Node.Return end && end.value() != null) {
      return new Node.Return(exprs.link(end.value()), end.line(), end.column());
    }
    return node;
  }

  private Node call(int index, Node.Call call) {
    Callee callee = callee(call.callee(), call.arguments().size());
    if (callee instanceof Callee.Named named && !exprs.isKnownToModel(named.contractKey())) {
      String name = named.contractKey();
      Expr value = constants.value(name);
      if (value != null && symbols.inSight(name, view).isEmpty()) {
        AccessPath result = shared.one(AccessPath.result(index));
        return new Node.Assign(result, value, call.line(), call.column());
      }
    }
    List<Expr> arguments = call.arguments().stream().map(exprs::link).toList();
    if (callee instanceof Callee.Named named && !exprs.isKnownToModel(named.contractKey())) {
      follow(named.targets(), call.arguments(), arguments, call);
    }
    return new Node.Call(callee, arguments, call.line(), call.column());
  }

  /** Functions, and parameters that stand for functions, among the arguments of a call. */
  private void follow(
      List<String> targets, List<Expr> written, List<Expr> arguments, Node.Call call) {
    for (int i = 0; i < arguments.size(); i++) {
      for (String target : targets) {
        FunctionFlow.Parameter to = new FunctionFlow.Parameter(target, i);
        if (arguments.get(i) instanceof Expr.FunctionAddress address) {
          Place place = new Place(file, call.line(), call.column());
          flow.add(new FunctionFlow.Handed(to, address, place));
        } else if (written.get(i) instanceof Expr.Path path && isFunctionParameter(path.path())) {
          flow.add(new FunctionFlow.Passed(parameter(path.path()), to));
        }
      }
    }
  }

  private boolean isFunctionParameter(AccessPath path) {
    return path.isRoot()
        && path.root() instanceof AccessPath.Parameter
        && paths.isFunction(paths.link(path));
  }

  private FunctionFlow.Parameter parameter(AccessPath path) {
    int index = path.root() instanceof AccessPath.Parameter parameter ? parameter.index() : -1;
    return new FunctionFlow.Parameter(id, index);
  }

  private Node assign(Node.Assign assign) {
    Expr value = exprs.link(assign.value());
    AccessPath target = exprs.path(paths.link(assign.target()));
    FieldRef field = lastField(target);
    if (field != null && field.isResolved()) {
      if (!isOwnObject(assign.target())) {
        storedFields.add(field);
      }
      if (value instanceof Expr.FunctionAddress address) {
        stores.add(new FieldStore(field, address, new Place(file, assign.line(), assign.column())));
      } else if (assign.value() instanceof Expr.Path path) {
        store(path.path(), field);
      }
    }
    return new Node.Assign(target, value, assign.line(), assign.column());
  }

  /** Whether the variable itself is the object: what is a pointer is assigned at least once. */
  private boolean isOwnObject(AccessPath target) {
    return target.root() instanceof AccessPath.Local local && !assigned.contains(local);
  }

  private void store(AccessPath value, FieldRef field) {
    if (isFunctionParameter(value)) {
      flow.add(new FunctionFlow.Kept(parameter(value), field));
      return;
    }
    PathLinker.Linked linked = paths.link(value);
    FieldRef from = lastField(linked.path());
    if (from != null && from.isResolved() && !from.equals(field) && paths.isFunction(linked)) {
      flow.add(new FunctionFlow.Copy(from, field));
    }
  }

  private Callee callee(Callee callee, int arguments) {
    if (callee instanceof Callee.Named named) {
      return named(named.contractKey(), arguments);
    }
    if (callee instanceof Callee.ThroughValue through) {
      if (through.value() instanceof Expr.Path path) {
        return through(path.path(), arguments);
      }
      return new Callee.ThroughValue(exprs.link(through.value()));
    }
    return callee;
  }

  private Callee named(String name, int arguments) {
    List<String> targets = exprs.ids(name, arguments);
    if (targets.isEmpty() && !symbols.isFunction(name) && paths.variable(name) != null) {
      return new Callee.ThroughValue(exprs.link(new Expr.Path(AccessPath.global(name))));
    }
    return shared.one(new Callee.Named(contractKey(name), targets));
  }

  /**
   * The key under which the contract of a function is found. What a program beside the kernel calls
   * is not the kernel's, whatever its name.
   */
  private String contractKey(String name) {
    boolean foreign = !symbols.isKernel(view.file()) && exprs.isKnownToModel(name);
    return foreign ? BESIDE_THE_KERNEL + name : name;
  }

  private Callee through(AccessPath path, int arguments) {
    if (path.isRoot() && path.root() instanceof AccessPath.Global global) {
      return named(global.name(), arguments);
    }
    if (path.isRoot() && path.root() instanceof AccessPath.Parameter parameter) {
      return ofParameter(parameter.index());
    }
    AccessPath linked = exprs.path(paths.link(path));
    FieldRef field = lastField(linked);
    return field != null
        ? shared.one(new Callee.ThroughField(field))
        : new Callee.ThroughValue(new Expr.Path(linked));
  }

  /** What callers hand over in a parameter is followed as if the parameter were a field. */
  private Callee ofParameter(int index) {
    FieldRef field = new FieldRef(id, parameters.get(index).name());
    flow.add(new FunctionFlow.Kept(new FunctionFlow.Parameter(id, index), field));
    return shared.one(new Callee.ThroughField(field));
  }

  /** The field that a path ends in, in itself or in an element of it; null if in none. */
  static @Nullable FieldRef lastField(AccessPath path) {
    for (int i = path.selectors().size() - 1; i >= 0; i--) {
      AccessPath.Selector selector = path.selectors().get(i);
      if (selector instanceof AccessPath.Field field) {
        return field.field();
      }
      if (!(selector instanceof AccessPath.Element)) {
        return null;
      }
    }
    return null;
  }
}
