package dev.holdfast.stubs;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the syntax tree of one stub file into {@link StubType}s. */
final class TypeReader {
  private final String file;
  private final CompilationUnit unit;
  private final String packageName;
  private final Map<String, String> imports = new HashMap<>();
  private final AnnotationReader annotations;
  private final List<StubType> types = new ArrayList<>();

  TypeReader(String file, CompilationUnit unit) {
    this.file = file;
    this.unit = unit;
    this.packageName = unit.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
    for (ImportDeclaration imported : unit.getImports()) {
      if (!imported.isAsterisk() && !imported.isStatic()) {
        String name = imported.getNameAsString();
        imports.put(name.substring(name.lastIndexOf('.') + 1), name);
      }
    }
    this.annotations = new AnnotationReader(file, this::imported);
  }

  List<StubType> types() throws ContractException {
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    for (TypeDeclaration<?> type : unit.getTypes()) {
      read(type, prefix, Map.of());
    }
    return List.copyOf(types);
  }

  private void read(TypeDeclaration<?> type, String prefix, Map<String, String> outer)
      throws ContractException {
    String name = prefix + type.getNameAsString();
    Map<String, String> variables = new HashMap<>(outer);
    if (type instanceof ClassOrInterfaceDeclaration plain) {
      declare(plain.getTypeParameters(), variables);
    }
    List<StubType.Field> fields = new ArrayList<>();
    List<StubType.Method> methods = new ArrayList<>();
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (member instanceof FieldDeclaration field) {
        addFields(field, type, fields);
      } else if (member instanceof CallableDeclaration<?> callable) {
        methods.add(method(callable, variables));
      } else if (member instanceof TypeDeclaration<?> nested) {
        read(nested, name + ".", variables);
      }
    }
    types.add(
        new StubType(
            name,
            packageName,
            form(type),
            annotations(type.getAnnotations()),
            List.copyOf(fields),
            List.copyOf(methods),
            place(type.getName())));
  }

  private static StubType.Form form(TypeDeclaration<?> type) {
    if (type instanceof AnnotationDeclaration) {
      return StubType.Form.ANNOTATION;
    }
    boolean isAbstract =
        type instanceof ClassOrInterfaceDeclaration plain
            && (plain.isInterface() || plain.isAbstract());
    return isAbstract ? StubType.Form.ABSTRACT : StubType.Form.CONCRETE;
  }

  private void addFields(
      FieldDeclaration declaration, TypeDeclaration<?> owner, List<StubType.Field> fields)
      throws ContractException {
    boolean inInterface = owner instanceof ClassOrInterfaceDeclaration plain && plain.isInterface();
    for (VariableDeclarator variable : declaration.getVariables()) {
      fields.add(
          new StubType.Field(
              variable.getNameAsString(),
              typeName(variable.getType()),
              declaration.isStatic() || inInterface
                  ? StubType.Membership.STATIC
                  : StubType.Membership.INSTANCE,
              annotations(declaration.getAnnotations()),
              variable.getInitializer().map(ConstantExpressions::of).orElse(null),
              place(variable)));
    }
  }

  private StubType.Method method(CallableDeclaration<?> callable, Map<String, String> outer)
      throws ContractException {
    Map<String, String> variables = new HashMap<>(outer);
    declare(callable.getTypeParameters(), variables);
    List<StubType.Parameter> parameters = new ArrayList<>();
    for (Parameter parameter : callable.getParameters()) {
      parameters.add(
          new StubType.Parameter(
              parameter.getNameAsString(),
              typeName(parameter.getType()),
              erasure(parameter.getType(), variables) + (parameter.isVarArgs() ? "[]" : ""),
              annotations(parameter.getAnnotations())));
    }
    return new StubType.Method(
        callable instanceof ConstructorDeclaration ? "<init>" : callable.getNameAsString(),
        callable instanceof MethodDeclaration method ? typeName(method.getType()) : "void",
        List.copyOf(parameters),
        callable.isStatic() ? StubType.Membership.STATIC : StubType.Membership.INSTANCE,
        callable instanceof MethodDeclaration method && method.isNative()
            ? StubType.Nature.NATIVE
            : StubType.Nature.JAVA,
        annotations(callable.getAnnotations()),
        place(callable.getName()));
  }

  private static void declare(Iterable<TypeParameter> declared, Map<String, String> variables) {
    for (TypeParameter variable : declared) {
      String bound =
          variable.getTypeBound().isEmpty()
              ? "Object"
              : simple(variable.getTypeBound().get(0).getNameAsString());
      variables.put(variable.getNameAsString(), bound);
    }
  }

  private static String erasure(Type type, Map<String, String> variables) {
    if (type.isArrayType()) {
      return erasure(type.asArrayType().getComponentType(), variables) + "[]";
    }
    if (type.isClassOrInterfaceType()) {
      String name = type.asClassOrInterfaceType().getNameAsString();
      return variables.getOrDefault(name, name);
    }
    return type.asString();
  }

  private String typeName(Type type) {
    if (type.isClassOrInterfaceType()) {
      return imported(type.asClassOrInterfaceType().getNameWithScope());
    }
    return type.asString();
  }

  /** The qualified name if the imports tell it, else the name as it is written. */
  private String imported(String name) {
    return imports.getOrDefault(name, name);
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private List<AnnotationUse> annotations(List<AnnotationExpr> uses) throws ContractException {
    List<AnnotationUse> read = new ArrayList<>(uses.size());
    for (AnnotationExpr use : uses) {
      read.add(annotations.read(use));
    }
    return List.copyOf(read);
  }

  private Place place(Node node) {
    return AnnotationReader.place(file, node);
  }
}
