package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import org.eclipse.jdt.core.dom.ArrayAccess;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.FieldAccess;
import org.eclipse.jdt.core.dom.IBinding;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.NumberLiteral;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.SuperFieldAccess;
import org.eclipse.jdt.core.dom.ThisExpression;
import org.jspecify.annotations.Nullable;

/** Lowers names, field accesses and array accesses to access paths. */
final class Places {
  private final FunctionWriter function;

  Places(FunctionWriter function) {
    this.function = function;
  }

  /** The value at the place that an expression names, or null if it names none. */
  @Nullable Expr read(Expression expression) {
    AccessPath path = find(expression);
    return path == null ? null : new Expr.Path(path);
  }

  /** The path of an expression that can be assigned to; an opaque one if it is malformed. */
  AccessPath target(Expression expression) {
    AccessPath path = find(Trees.withoutParentheses(expression));
    return path == null ? function.expressions().pathOf(expression) : path;
  }

  private @Nullable AccessPath find(Expression expression) {
    if (expression instanceof SimpleName name) {
      return simple(name);
    }
    if (expression instanceof QualifiedName name) {
      return qualified(name);
    }
    if (expression instanceof ThisExpression self) {
      Name qualifier = self.getQualifier();
      return qualifier == null
          ? function.self()
          : function.instanceOf(qualifier.resolveTypeBinding());
    }
    if (expression instanceof FieldAccess access) {
      return member(access.getExpression(), access.getName());
    }
    if (expression instanceof SuperFieldAccess access) {
      return memberOf(function.self(), access.getName());
    }
    return expression instanceof ArrayAccess access ? element(access) : null;
  }

  private AccessPath simple(SimpleName name) {
    IBinding binding = name.resolveBinding();
    if (binding instanceof IVariableBinding variable && variable.isField()) {
      return isStatic(variable)
          ? global(variable)
          : function.instanceOf(variable.getDeclaringClass()).field(field(variable));
    }
    if (binding instanceof IVariableBinding variable) {
      return function.variable(name.getIdentifier(), variable);
    }
    return byName(name.getIdentifier());
  }

  private AccessPath byName(String name) {
    IVariableBinding field = function.knows(name) ? null : ByName.field(function.owner(), name);
    if (field == null) {
      return function.variable(name, null);
    }
    return isStatic(field)
        ? global(field)
        : function.instanceOf(field.getDeclaringClass()).field(field(field));
  }

  private AccessPath qualified(QualifiedName name) {
    if (name.resolveBinding() instanceof IVariableBinding variable && isStatic(variable)) {
      return global(variable);
    }
    IBinding qualifier = name.getQualifier().resolveBinding();
    if (qualifier instanceof ITypeBinding type) {
      return AccessPath.global(
          function.unit().names().of(type) + "." + name.getName().getIdentifier());
    }
    return member(name.getQualifier(), name.getName());
  }

  private AccessPath member(Expression object, SimpleName name) {
    AccessPath path = function.expressions().pathOf(object);
    return memberOf(path, name);
  }

  private AccessPath memberOf(AccessPath object, SimpleName name) {
    if (name.resolveBinding() instanceof IVariableBinding variable) {
      return isStatic(variable) ? global(variable) : object.field(field(variable));
    }
    return object.field(new FieldRef("", name.getIdentifier()));
  }

  private AccessPath element(ArrayAccess access) {
    AccessPath array = function.expressions().pathOf(access.getArray());
    Expression index = access.getIndex();
    function.expressions().value(index);
    return isPlain(index)
        ? array.element(index.toString())
        : array.then(AccessPath.Element.UNKNOWN);
  }

  /** Whether equal text means equal value: no call, no side effect. */
  private static boolean isPlain(Expression index) {
    return index instanceof Name || index instanceof NumberLiteral || index instanceof FieldAccess;
  }

  private static boolean isStatic(IVariableBinding variable) {
    return Modifier.isStatic(variable.getModifiers()) || variable.isEnumConstant();
  }

  /** The identity of an instance field. */
  FieldRef field(IVariableBinding variable) {
    ITypeBinding owner = variable.getDeclaringClass();
    if (owner == null) {
      return new FieldRef("array", variable.getName());
    }
    FieldRef field = new FieldRef(function.unit().names().fieldOwner(owner), variable.getName());
    function.unit().type(field.contractKey(), variable.getVariableDeclaration().getType());
    return field;
  }

  private AccessPath global(IVariableBinding variable) {
    String name = function.unit().globalName(variable);
    function.unit().type(name, variable.getType());
    return AccessPath.global(name);
  }

  /** The class literal whose monitor a static synchronized method takes. */
  static Expr classLiteral(ClassScope type) {
    return new Expr.Path(AccessPath.global(type.name() + ".class"));
  }

  /** The object whose method an unqualified call calls. */
  Expr implicitReceiver(IMethodBinding method) {
    return new Expr.Path(function.instanceOf(method.getDeclaringClass()));
  }
}
