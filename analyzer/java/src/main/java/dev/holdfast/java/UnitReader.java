package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldStore;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.AbstractTypeDeclaration;
import org.eclipse.jdt.core.dom.AnonymousClassDeclaration;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.IAnnotationBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.Type;
import org.jspecify.annotations.Nullable;

/** Reads one file: its classes, and the functions that are found in their functions. */
final class UnitReader {
  /** The annotation of a static field that mirrors a global variable of the kernel. */
  private static final String KERNEL_GLOBAL = "KernelGlobal";

  private final SourceFile file;
  private final Collector collector;
  private final Annotations annotations;
  private final Trouble trouble;
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final Map<Expression, String> functionValues = new HashMap<>();
  private final Map<ASTNode, TypeReader> innerClasses = new HashMap<>();

  UnitReader(SourceFile file, Collector collector) {
    this.file = file;
    this.collector = collector;
    this.annotations = new Annotations(file, names());
    this.trouble = new Trouble(file, collector);
  }

  /**
   * Reads the file.
   *
   * @param hasInner whether classes stand in its functions or initial values
   */
  void read(boolean hasInner) {
    trouble.tell();
    if (hasInner) {
      file.unit().accept(new LocalTypeNames(names()));
    }
    for (AbstractTypeDeclaration type :
        Trees.list(file.unit().types(), AbstractTypeDeclaration.class)) {
      memberClass(type, null);
    }
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  SourceFile file() {
    return file;
  }

  Collector collector() {
    return collector;
  }

  TypeNames names() {
    return collector.bindings().names();
  }

  Keys keys() {
    return collector.bindings().keys();
  }

  Overriding overriding() {
    return collector.bindings().overriding();
  }

  Annotations annotations() {
    return annotations;
  }

  /** The identities of the lambdas and method references that were met. */
  Map<Expression, String> functionValues() {
    return functionValues;
  }

  /** Does something when the function under way is written. */
  void later(Runnable work) {
    later.add(work);
  }

  void type(String key, @Nullable ITypeBinding type) {
    if (type != null) {
      collector.type(key, type);
    }
  }

  String typeName(Type type) {
    String name = names().of(type.resolveBinding());
    return name.isEmpty() ? type.toString() : name;
  }

  /** The name of a static field. */
  String globalName(IVariableBinding variable) {
    for (IAnnotationBinding annotation : variable.getAnnotations()) {
      if (annotation.getName().equals(KERNEL_GLOBAL)) {
        return variable.getName();
      }
    }
    return names().of(variable.getDeclaringClass()) + "." + variable.getName();
  }

  /** Keeps that a function was stored in a field. */
  void stored(AccessPath target, Expr value, ASTNode at) {
    int last = target.selectors().size() - 1;
    if (value instanceof Expr.FunctionAddress function
        && last >= 0
        && target.selectors().get(last) instanceof AccessPath.Field slot) {
      collector.add(new FieldStore(slot.field(), function, file.place(at)));
    }
  }

  /** Reads a class that is declared in another or on its own. */
  void memberClass(AbstractTypeDeclaration type, @Nullable ClassScope outer) {
    TypeReader.of(type, scope(type, outer, null), this).read();
  }

  /** Reads a class that is declared in a function. */
  void localClass(ASTNode declaration, FunctionWriter around) {
    if (declaration instanceof AbstractTypeDeclaration type && !innerClasses.containsKey(type)) {
      TypeReader reader = TypeReader.of(type, scope(type, around.owner(), around), this);
      innerClasses.put(type, reader);
      later(reader::read);
    }
  }

  /** Reads a class without a name; the key of its instance initialiser, or null if it has none. */
  @Nullable String anonymousClass(AnonymousClassDeclaration declaration, FunctionWriter around) {
    TypeReader reader = innerClasses.get(declaration);
    if (reader == null) {
      ITypeBinding binding = declaration.resolveBinding();
      String name =
          binding == null
              ? around.owner().name() + "$line" + file.line(declaration)
              : names().of(binding);
      ClassScope scope = new ClassScope(name, binding, around.owner(), around);
      reader = TypeReader.of(declaration, scope, this);
      innerClasses.put(declaration, reader);
      later(reader::read);
    }
    return reader.initialiserKey();
  }

  private ClassScope scope(
      AbstractTypeDeclaration type, @Nullable ClassScope outer, @Nullable FunctionWriter around) {
    ITypeBinding binding = type.resolveBinding();
    if (binding != null) {
      return new ClassScope(names().of(binding), binding, outer, around);
    }
    String prefix = outer == null ? file.packageName() : outer.name();
    String simple = type.getName().getIdentifier();
    return new ClassScope(prefix.isEmpty() ? simple : prefix + "." + simple, null, outer, around);
  }

  /** A function is written. */
  void finish(PendingFunction.Head head, FunctionWriter writer) {
    if (writer.exits().wasCut() || trouble.isIn(head.extent())) {
      collector.lost();
    }
    if (writer.exits().wasCut()) {
      trouble.cut(head);
    }
    if (Keys.isConstructor(head.contractKey())) {
      collector.constructor(head.id());
    }
    collector.add(new PendingFunction(head, writer.body(), List.copyOf(writer.calls())));
  }
}
