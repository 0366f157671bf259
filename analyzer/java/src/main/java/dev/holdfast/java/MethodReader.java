package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.ConstructorInvocation;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.RecordDeclaration;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.SuperConstructorInvocation;
import org.jspecify.annotations.Nullable;

/** Reads the methods and constructors of one class. */
final class MethodReader {
  private final ClassScope scope;
  private final UnitReader unit;
  private final MethodFinish methods;
  private final @Nullable String initialiserKey;

  MethodReader(ClassScope scope, UnitReader unit, @Nullable String initialiserKey) {
    this.scope = scope;
    this.unit = unit;
    this.methods = new MethodFinish(scope, unit);
    this.initialiserKey = initialiserKey;
  }

  /** Reads a method; in a record, with the record. */
  void read(MethodDeclaration method, @Nullable RecordDeclaration record) {
    IMethodBinding binding = method.resolveBinding();
    List<SingleVariableDeclaration> parameters = parametersOf(method, record);
    String key = binding == null ? writtenKey(method, parameters) : unit.keys().of(binding);
    List<IMethodBinding> overridden = List.of();
    if (binding != null && binding.getDeclaringClass() != null) {
      overridden = unit.overriding().overriddenBy(binding);
      unit.collector().overrides(key, overridden, binding.getDeclaringClass());
    }
    int line = unit.file().line(method.getName());
    if (method.getBody() == null) {
      declaration(method, parameters, key);
      return;
    }
    String id = unit.collector().identity(key, line);
    if (binding != null) {
      unit.collector().callers(id, Visibility.callers(binding, overridden));
    }
    FunctionWriter writer = writer(method, id);
    List<Function.Parameter> declared = declare(method, parameters, writer);
    writer.flow().add(new Node.Pass(line, unit.file().column(method.getName())));
    body(method, writer);
    if (method.isCompactConstructor() && record != null) {
      assignComponents(record, parameters, writer);
    }
    methods.finish(
        writer,
        key,
        new PendingFunction.Extent(unit.file().path(), line, unit.file().endLine(method)),
        new PendingFunction.Signature(declared, unit.annotations().read(method.modifiers())));
  }

  /** A method without a body matters if it carries a contract. */
  private void declaration(
      MethodDeclaration method, List<SingleVariableDeclaration> parameters, String key) {
    FunctionWriter writer = writer(method, key);
    List<Function.Parameter> declared = declare(method, parameters, writer);
    List<AnnotationUse> annotations = unit.annotations().read(method.modifiers());
    boolean annotated =
        !annotations.isEmpty()
            || declared.stream().anyMatch(parameter -> !parameter.annotations().isEmpty());
    if (annotated) {
      int line = unit.file().line(method.getName());
      writer.flow().add(new Node.Return(null, line, unit.file().column(method.getName())));
      methods.declare(
          writer,
          new PendingFunction.Extent(unit.file().path(), line, unit.file().endLine(method)),
          new PendingFunction.Signature(declared, annotations));
    }
  }

  private FunctionWriter writer(MethodDeclaration method, String id) {
    IMethodBinding binding = method.resolveBinding();
    int modifiers = binding == null ? method.getModifiers() : binding.getModifiers();
    return Modifier.isStatic(modifiers)
        ? FunctionWriter.ofStatic(unit, scope, id)
        : FunctionWriter.ofInstance(unit, scope, id);
  }

  private static List<SingleVariableDeclaration> parametersOf(
      MethodDeclaration method, @Nullable RecordDeclaration record) {
    return method.isCompactConstructor() && record != null
        ? UnsaidMembers.components(record)
        : Trees.list(method.parameters(), SingleVariableDeclaration.class);
  }

  private String writtenKey(MethodDeclaration method, List<SingleVariableDeclaration> parameters) {
    List<String> types = parameters.stream().map(each -> each.getType().toString()).toList();
    String name = method.isConstructor() ? Keys.CONSTRUCTOR : method.getName().getIdentifier();
    return Keys.of(scope.name(), name, types);
  }

  private List<Function.Parameter> declare(
      MethodDeclaration method, List<SingleVariableDeclaration> parameters, FunctionWriter writer) {
    boolean compact = method.isCompactConstructor();
    List<Function.Parameter> declared = new ArrayList<>();
    if (writer.isInstance()) {
      declared.add(methods.self());
    }
    for (SingleVariableDeclaration parameter : parameters) {
      String name = parameter.getName().getIdentifier();
      IVariableBinding binding = parameter.resolveBinding();
      // A compact constructor's body knows its parameters by bindings that no declaration has.
      writer.variables().parameter(name, compact ? null : binding, declared.size());
      String type =
          binding == null ? unit.typeName(parameter.getType()) : unit.names().of(binding.getType());
      declared.add(
          new Function.Parameter(name, type, unit.annotations().read(parameter.modifiers())));
    }
    return declared;
  }

  private void body(MethodDeclaration method, FunctionWriter writer) {
    List<Statement> statements = Trees.list(method.getBody().statements(), Statement.class);
    if (method.isConstructor()) {
      constructor(method, statements, writer);
    } else if (Modifier.isSynchronized(method.getModifiers())) {
      Expr lock = writer.isInstance() ? new Expr.Path(writer.self()) : Places.classLiteral(scope);
      writer
          .statements()
          .protection()
          .holding(
              lock,
              method.getName(),
              method,
              () -> statements.forEach(writer.statements()::statement));
    } else {
      statements.forEach(writer.statements()::statement);
    }
  }

  private void constructor(
      MethodDeclaration method, List<Statement> statements, FunctionWriter writer) {
    boolean says =
        statements.stream()
            .anyMatch(
                each ->
                    each instanceof ConstructorInvocation
                        || each instanceof SuperConstructorInvocation);
    if (!says) {
      IMethodBinding above = UnsaidMembers.superConstructor(scope.binding());
      if (above != null) {
        Expr self = new Expr.Path(writer.self());
        writer.callBound(unit.keys().of(above), List.of(self), method.getName());
      }
      initialise(writer, method);
    }
    for (Statement statement : statements) {
      writer.statements().statement(statement);
      if (statement instanceof SuperConstructorInvocation) {
        initialise(writer, method);
      }
    }
  }

  private void initialise(FunctionWriter writer, MethodDeclaration constructor) {
    if (initialiserKey != null) {
      Expr self = new Expr.Path(writer.self());
      writer.callBound(initialiserKey, List.of(self), constructor.getName());
    }
  }

  private void assignComponents(
      RecordDeclaration record, List<SingleVariableDeclaration> components, FunctionWriter writer) {
    UnsaidMembers unsaid = new UnsaidMembers(record, scope, unit);
    int index = 1;
    for (SingleVariableDeclaration component : components) {
      unsaid.assign(component, AccessPath.parameter(index++), writer);
    }
  }
}
