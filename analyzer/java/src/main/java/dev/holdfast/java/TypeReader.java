package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.AbstractTypeDeclaration;
import org.eclipse.jdt.core.dom.AnonymousClassDeclaration;
import org.eclipse.jdt.core.dom.BodyDeclaration;
import org.eclipse.jdt.core.dom.EnumConstantDeclaration;
import org.eclipse.jdt.core.dom.EnumDeclaration;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.Initializer;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.RecordDeclaration;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;
import org.jspecify.annotations.Nullable;

/** Reads one class: its methods, its initialisers, and what its constructors do unsaid. */
final class TypeReader {
  private final ASTNode declaration;
  private final List<BodyDeclaration> members;
  private final ClassScope scope;
  private final UnitReader unit;
  private final @Nullable String initialiserKey;

  private TypeReader(
      ASTNode declaration, List<BodyDeclaration> members, ClassScope scope, UnitReader unit) {
    this.declaration = declaration;
    this.members = members;
    this.scope = scope;
    this.unit = unit;
    boolean initialises = members.stream().anyMatch(member -> initialises(member, false));
    this.initialiserKey =
        initialises ? Keys.of(scope.name(), Keys.INSTANCE_INITIALISER, List.of()) : null;
  }

  static TypeReader of(AbstractTypeDeclaration type, ClassScope scope, UnitReader unit) {
    List<BodyDeclaration> members = Trees.list(type.bodyDeclarations(), BodyDeclaration.class);
    return new TypeReader(type, members, scope, unit);
  }

  static TypeReader of(AnonymousClassDeclaration type, ClassScope scope, UnitReader unit) {
    List<BodyDeclaration> members = Trees.list(type.bodyDeclarations(), BodyDeclaration.class);
    return new TypeReader(type, members, scope, unit);
  }

  /** The key of the function that initialises an instance, or null if there is nothing to do. */
  @Nullable String initialiserKey() {
    return initialiserKey;
  }

  void read() {
    if (scope.binding() != null) {
      unit.collector().declares(scope.binding());
    }
    fieldTypes();
    staticInitialiser();
    instanceInitialiser();
    MethodReader methods = new MethodReader(scope, unit, initialiserKey);
    for (BodyDeclaration member : members) {
      if (member instanceof MethodDeclaration method) {
        methods.read(method, record());
      } else if (member instanceof AbstractTypeDeclaration type) {
        unit.memberClass(type, scope);
      }
    }
    unsaidMembers();
    inheritedImplementations();
  }

  private @Nullable RecordDeclaration record() {
    return declaration instanceof RecordDeclaration record ? record : null;
  }

  private void unsaidMembers() {
    UnsaidMembers unsaid = new UnsaidMembers(declaration, scope, unit);
    if (declaration instanceof RecordDeclaration record) {
      unsaid.ofRecord(record);
    } else if (declaration instanceof AbstractTypeDeclaration type
        && scope.binding() != null
        && !scope.binding().isInterface()
        && !hasConstructor()) {
      unsaid.constructor(type, initialiserKey);
    }
  }

  private boolean hasConstructor() {
    return members.stream()
        .anyMatch(member -> member instanceof MethodDeclaration m && m.isConstructor());
  }

  private void fieldTypes() {
    for (BodyDeclaration member : members) {
      if (member instanceof FieldDeclaration field) {
        for (VariableDeclarationFragment fragment : fragments(field)) {
          fieldType(fragment.resolveBinding(), unit.annotations().read(field.modifiers()));
        }
      }
    }
  }

  private void fieldType(@Nullable IVariableBinding field, List<AnnotationUse> annotations) {
    if (field == null) {
      return;
    }
    String key =
        Modifier.isStatic(field.getModifiers())
            ? unit.globalName(field)
            : unit.names().fieldOwner(field.getDeclaringClass()) + "." + field.getName();
    unit.type(key, field.getType());
    if (!annotations.isEmpty()) {
      unit.collector().annotations(key, annotations);
    }
  }

  private static List<VariableDeclarationFragment> fragments(FieldDeclaration field) {
    return Trees.list(field.fragments(), VariableDeclarationFragment.class);
  }

  private boolean isStatic(BodyDeclaration member) {
    boolean constant =
        member instanceof FieldDeclaration
            && scope.binding() != null
            && scope.binding().isInterface();
    return constant || Modifier.isStatic(member.getModifiers());
  }

  private boolean initialises(BodyDeclaration member, boolean forClass) {
    if (member instanceof EnumConstantDeclaration) {
      return forClass;
    }
    boolean code =
        member instanceof Initializer
            || (member instanceof FieldDeclaration field
                && fragments(field).stream().anyMatch(each -> each.getInitializer() != null));
    return code && isStatic(member) == forClass;
  }

  private void staticInitialiser() {
    List<BodyDeclaration> parts = new ArrayList<>();
    if (declaration instanceof EnumDeclaration constants) {
      parts.addAll(Trees.list(constants.enumConstants(), EnumConstantDeclaration.class));
    }
    members.stream().filter(member -> initialises(member, true)).forEach(parts::add);
    if (!parts.isEmpty()) {
      String key = Keys.of(scope.name(), Keys.STATIC_INITIALISER, List.of());
      String id = unit.collector().identity(key, line());
      initialiser(FunctionWriter.ofStatic(unit, scope, id), key, parts);
    }
  }

  private void instanceInitialiser() {
    if (initialiserKey != null) {
      List<BodyDeclaration> parts =
          members.stream().filter(member -> initialises(member, false)).toList();
      String id = unit.collector().identity(initialiserKey, line());
      initialiser(FunctionWriter.ofInstance(unit, scope, id), initialiserKey, parts);
    }
  }

  private int line() {
    return unit.file().line(nameNode());
  }

  private ASTNode nameNode() {
    return declaration instanceof AbstractTypeDeclaration type ? type.getName() : declaration;
  }

  private void initialiser(FunctionWriter writer, String key, List<BodyDeclaration> parts) {
    writer.flow().add(new Node.Pass(line(), 0));
    parts.forEach(part -> initialise(part, writer));
    int endLine = unit.file().endLine(parts.get(parts.size() - 1));
    new MethodFinish(scope, unit).finish(writer, key, line(), endLine);
  }

  private void initialise(BodyDeclaration part, FunctionWriter writer) {
    if (part instanceof Initializer block) {
      writer.statements().statement(block.getBody());
    } else if (part instanceof FieldDeclaration field) {
      fragments(field).forEach(fragment -> initialise(fragment, writer));
    } else if (part instanceof EnumConstantDeclaration constant) {
      initialise(constant, writer);
    }
  }

  private void initialise(VariableDeclarationFragment fragment, FunctionWriter writer) {
    IVariableBinding field = fragment.resolveBinding();
    boolean constant = field != null && field.getConstantValue() != null;
    if (fragment.getInitializer() != null && !constant) {
      Expr value = writer.expressions().value(fragment.getInitializer());
      AccessPath target = writer.expressions().places().target(fragment.getName());
      writer.assign(target, value, fragment);
      unit.stored(target, value, fragment);
    }
  }

  private void initialise(EnumConstantDeclaration constant, FunctionWriter writer) {
    List<Expr> arguments = writer.expressions().values(Trees.expressions(constant.arguments()));
    IMethodBinding constructor = constant.resolveConstructorBinding();
    AnonymousClassDeclaration body = constant.getAnonymousClassDeclaration();
    AccessPath object =
        writer
            .expressions()
            .invocations()
            .constructed(constructor, arguments, body, constant.getName());
    IVariableBinding field = constant.resolveVariable();
    if (field != null) {
      AccessPath global = AccessPath.global(unit.globalName(field));
      writer.assign(global, new Expr.Path(object), constant.getName());
    }
  }

  private void inheritedImplementations() {
    ITypeBinding type = scope.binding();
    if (type == null || type.isInterface() || type.getSuperclass() == null) {
      return;
    }
    for (ITypeBinding above : Overriding.implementedInterfaces(type)) {
      for (IMethodBinding method : unit.overriding().virtualMethods(above)) {
        IMethodBinding inherited = unit.overriding().inheritedImplementation(type, method);
        if (inherited != null) {
          unit.collector().implementsBy(method, inherited, type);
        }
      }
    }
  }
}
