package dev.holdfast.c.lower;

import dev.holdfast.c.macro.FileCall;
import dev.holdfast.c.model.CBody;
import dev.holdfast.c.model.CFunction;
import dev.holdfast.c.model.CFunction.Linkage;
import dev.holdfast.c.model.CType;
import dev.holdfast.c.model.FileModel;
import dev.holdfast.c.model.FileModel.DeclaringCall;
import dev.holdfast.c.model.FileModel.Prototype;
import dev.holdfast.c.model.FileModel.Store;
import dev.holdfast.c.model.FileModel.Variable;
import dev.holdfast.c.model.LoweredFunction;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Expr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.cdt.core.dom.ast.IASTCastExpression;
import org.eclipse.cdt.core.dom.ast.IASTDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDefinition;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTInitializer;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTProblemDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTTranslationUnit;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.jspecify.annotations.Nullable;

/** Lowers the declarations of one file. */
final class FileLowering {
  private final String path;
  private final Source source;
  private final StructReader structs = new StructReader();
  private final Types types;
  private final Attributes attributes;
  private final List<CFunction> functions = new ArrayList<>();
  private final List<CBody> bodies = new ArrayList<>();
  private final Map<String, CType> typedefs = new LinkedHashMap<>();
  private final List<Variable> variables = new ArrayList<>();
  private final List<Prototype> prototypes = new ArrayList<>();
  private final List<Store> stores = new ArrayList<>();
  private final List<FileModel.Table> tables = new ArrayList<>();
  private final Set<Integer> losses = new TreeSet<>();

  FileLowering(String path, Source source) {
    this.path = path;
    this.source = source;
    this.types = new Types(FileLowering::globalPath, structs);
    this.attributes = new Attributes(path, source);
  }

  private static @Nullable AccessPath globalPath(IASTExpression expression) {
    IASTExpression inner = expression;
    while (inner instanceof IASTUnaryExpression unary && unary.getOperand() != null) {
      inner = unary.getOperand();
    }
    return inner instanceof IASTIdExpression id ? AccessPath.global(id.getName().toString()) : null;
  }

  FileModel lower(IASTTranslationUnit unit, List<FileCall> calls) {
    for (IASTDeclaration declaration : unit.getDeclarations()) {
      if (declaration instanceof IASTFunctionDefinition definition) {
        function(definition);
      } else if (declaration instanceof IASTSimpleDeclaration simple) {
        simple(simple);
      } else if (declaration instanceof IASTProblemDeclaration) {
        lose(declaration);
      }
    }
    List<CBody> found = List.copyOf(bodies);
    return new FileModel(
        List.copyOf(functions),
        () -> found,
        List.copyOf(structs.structs()),
        typedefs,
        List.copyOf(variables),
        List.copyOf(prototypes),
        List.copyOf(stores),
        List.copyOf(tables),
        calls.stream().map(this::call).toList(),
        structs.enumerators(),
        new FileModel.Losses(List.copyOf(losses)));
  }

  private void function(IASTFunctionDefinition definition) {
    String name = Types.name(definition.getDeclarator());
    int from = source.offset(definition);
    int to = definition.getBody() == null ? from : source.offset(definition.getBody());
    FunctionLowering lowering = new FunctionLowering(name, source, structs, this);
    LoweredFunction lowered = lowering.lower(definition, attributes.of(from, to));
    functions.add(lowered.function());
    bodies.add(lowered.body());
  }

  private void simple(IASTSimpleDeclaration declaration) {
    IASTDeclSpecifier specifier = declaration.getDeclSpecifier();
    IASTDeclarator[] declarators = declaration.getDeclarators();
    CType base = types.of(specifier, declarators.length == 0 ? "" : Types.name(declarators[0]));
    for (IASTDeclarator declarator : declarators) {
      String name = Types.name(declarator);
      CType type = types.of(base, declarator);
      if (name.isEmpty()) {
        continue;
      }
      if (specifier.getStorageClass() == IASTDeclSpecifier.sc_typedef) {
        typedefs.put(name, type);
      } else if (isPrototype(declarator)) {
        prototype(declaration, declarator, base);
      } else {
        Linkage linkage =
            specifier.getStorageClass() == IASTDeclSpecifier.sc_static
                ? Linkage.STATIC
                : Linkage.EXTERNAL;
        variables.add(new Variable(name, type, linkage, Types.isObject(declarator, type)));
        store(AccessPath.global(name), declarator.getInitializer());
        addTable(name, specifier, declarator);
      }
    }
  }

  private static boolean isPrototype(IASTDeclarator declarator) {
    return declarator instanceof IASTFunctionDeclarator
        && (declarator.getNestedDeclarator() == null
            || declarator.getNestedDeclarator() instanceof IASTFunctionDeclarator);
  }

  private void prototype(
      IASTSimpleDeclaration declaration, IASTDeclarator declarator, CType result) {
    int from = source.offset(declaration);
    List<AnnotationUse> annotations = attributes.of(from, source.endOffset(declaration));
    List<CFunction.Parameter> parameters =
        annotations.isEmpty() ? List.of() : new ParameterTypes(types).of(declarator);
    prototypes.add(new Prototype(Types.name(declarator), result, parameters, annotations));
  }

  void add(Variable variable) {
    variables.add(variable);
  }

  /** Keeps which fields the initialiser of a constant struct sets. */
  void addTable(String name, IASTDeclSpecifier specifier, IASTDeclarator declarator) {
    Tables.fields(specifier, declarator)
        .ifPresent(fields -> tables.add(new FileModel.Table(name, fields)));
  }

  /** Keeps what may be a function among the values of an initialiser. */
  void store(AccessPath target, @Nullable IASTInitializer initializer) {
    if (initializer != null) {
      new Initializers(this::store).assign(target, initializer);
    }
  }

  private void store(AccessPath target, IASTExpression value) {
    IASTExpression inner = value;
    while (inner instanceof IASTUnaryExpression || inner instanceof IASTCastExpression) {
      inner =
          inner instanceof IASTUnaryExpression unary
              ? unary.getOperand()
              : ((IASTCastExpression) inner).getOperand();
    }
    if (inner instanceof IASTIdExpression id) {
      Spot spot = source.spot(id);
      Expr named = new Expr.Path(AccessPath.global(id.getName().toString()));
      stores.add(new Store(target, named, spot.line(), spot.column()));
    }
  }

  private DeclaringCall call(FileCall call) {
    Spot spot = source.spot(call.offset());
    List<Expr> arguments = call.arguments().stream().map(FileLowering::argument).toList();
    return new DeclaringCall(call.macro(), arguments, spot.line(), spot.column());
  }

  private static Expr argument(String text) {
    String name = text.startsWith("&") ? text.substring(1).strip() : text;
    boolean identifier =
        !name.isEmpty()
            && Character.isJavaIdentifierStart(name.charAt(0))
            && name.chars().allMatch(Character::isJavaIdentifierPart);
    return identifier ? new Expr.Path(AccessPath.global(name)) : Expr.Unknown.VALUE;
  }

  /** Counts a declaration or statement that could not be understood. */
  void lose(IASTNode node) {
    losses.add(source.spot(node).line());
  }

  String path() {
    return path;
  }
}
