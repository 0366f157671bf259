package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.AbstractTypeDeclaration;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.RecordDeclaration;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;
import org.jspecify.annotations.Nullable;

/** The constructors and accessors that a class has without writing them. */
final class UnsaidMembers {
  private final ASTNode declaration;
  private final ClassScope scope;
  private final UnitReader unit;
  private final MethodFinish methods;

  UnsaidMembers(ASTNode declaration, ClassScope scope, UnitReader unit) {
    this.declaration = declaration;
    this.scope = scope;
    this.unit = unit;
    this.methods = new MethodFinish(scope, unit);
  }

  /** The default constructor, if it does anything. */
  void constructor(AbstractTypeDeclaration type, @Nullable String initialiserKey) {
    IMethodBinding above = superConstructor(scope.binding());
    if (initialiserKey == null && above == null) {
      return;
    }
    FunctionWriter writer = instance(Keys.CONSTRUCTOR, List.of());
    ASTNode at = type.getName();
    if (above != null) {
      writer.callBound(unit.keys().of(above), List.of(new Expr.Path(writer.self())), at);
    }
    if (initialiserKey != null) {
      writer.callBound(initialiserKey, List.of(new Expr.Path(writer.self())), at);
    }
    String key = Keys.of(scope.name(), Keys.CONSTRUCTOR, List.of());
    methods.finish(writer, key, unit.file().line(at), unit.file().line(at));
  }

  /** The constructor without parameters of a superclass other than {@code Object}, or null. */
  static @Nullable IMethodBinding superConstructor(@Nullable ITypeBinding type) {
    if (type == null || type.isEnum() || type.isRecord()) {
      return null;
    }
    ITypeBinding above = type.getSuperclass();
    if (above == null || above.getSuperclass() == null) {
      return null;
    }
    for (IMethodBinding method : above.getDeclaredMethods()) {
      if (method.isConstructor() && method.getParameterTypes().length == 0) {
        return method;
      }
    }
    return null;
  }

  /** The canonical constructor and the accessors of a record. */
  void ofRecord(RecordDeclaration record) {
    List<SingleVariableDeclaration> components = components(record);
    if (!isDeclared(record, components)) {
      canonicalConstructor(record, components);
    }
    for (SingleVariableDeclaration component : components) {
      String name = component.getName().getIdentifier();
      boolean written =
          Trees.list(record.bodyDeclarations(), MethodDeclaration.class).stream()
              .anyMatch(m -> m.getName().getIdentifier().equals(name) && m.parameters().isEmpty());
      if (!written) {
        accessor(component, name);
      }
    }
  }

  static List<SingleVariableDeclaration> components(RecordDeclaration record) {
    return Trees.list(record.recordComponents(), SingleVariableDeclaration.class);
  }

  private static boolean isDeclared(
      RecordDeclaration record, List<SingleVariableDeclaration> components) {
    for (MethodDeclaration method :
        Trees.list(record.bodyDeclarations(), MethodDeclaration.class)) {
      IMethodBinding binding = method.resolveBinding();
      boolean canonical =
          binding == null
              ? method.parameters().size() == components.size()
              : binding.isCanonicalConstructor();
      if (method.isCompactConstructor() || (method.isConstructor() && canonical)) {
        return true;
      }
    }
    return false;
  }

  private void canonicalConstructor(
      RecordDeclaration record, List<SingleVariableDeclaration> components) {
    List<String> types = components.stream().map(this::simpleType).toList();
    FunctionWriter writer = instance(Keys.CONSTRUCTOR, types);
    List<Function.Parameter> parameters = new ArrayList<>();
    parameters.add(methods.self());
    for (SingleVariableDeclaration component : components) {
      AccessPath parameter = AccessPath.parameter(parameters.size());
      assign(component, parameter, writer);
      parameters.add(parameter(component));
    }
    int line = unit.file().line(record.getName());
    methods.finish(
        writer,
        Keys.of(scope.name(), Keys.CONSTRUCTOR, types),
        new PendingFunction.Extent(unit.file().path(), line, line),
        new PendingFunction.Signature(parameters, List.of()));
  }

  private Function.Parameter parameter(SingleVariableDeclaration component) {
    return new Function.Parameter(
        component.getName().getIdentifier(),
        unit.typeName(component.getType()),
        unit.annotations().read(component.modifiers()));
  }

  /** Assigns a component's field. */
  void assign(SingleVariableDeclaration component, AccessPath value, FunctionWriter writer) {
    writer.assign(writer.self().field(field(component)), new Expr.Path(value), component);
  }

  private FieldRef field(SingleVariableDeclaration component) {
    String owner =
        scope.binding() == null ? scope.name() : unit.names().fieldOwner(scope.binding());
    FieldRef field = new FieldRef(owner, component.getName().getIdentifier());
    unit.type(field.contractKey(), component.getType().resolveBinding());
    return field;
  }

  private String simpleType(SingleVariableDeclaration component) {
    IVariableBinding binding = component.resolveBinding();
    return binding == null ? component.getType().toString() : TypeNames.simple(binding.getType());
  }

  private void accessor(SingleVariableDeclaration component, String name) {
    FunctionWriter writer = instance(name, List.of());
    Expr value = new Expr.Path(writer.self().field(field(component)));
    int line = unit.file().line(component);
    writer.flow().end(new Node.Return(value, line, unit.file().column(component)));
    methods.finish(writer, Keys.of(scope.name(), name, List.of()), line, line);
    overridesOfAccessor(name);
  }

  private void overridesOfAccessor(String name) {
    ITypeBinding type = scope.binding();
    IMethodBinding method = type == null ? null : unit.overriding().find(type, name);
    if (type != null && method != null && method.getDeclaringClass().isEqualTo(type)) {
      unit.collector()
          .overrides(unit.keys().of(method), unit.overriding().overriddenBy(method), type);
    }
  }

  private FunctionWriter instance(String name, List<String> types) {
    String key = Keys.of(scope.name(), name, types);
    int line = unit.file().line(declaration);
    String id = unit.collector().identity(key, line);
    FunctionWriter writer = FunctionWriter.ofInstance(unit, scope, id);
    writer.flow().add(new Node.Pass(line, 0));
    return writer;
  }
}
