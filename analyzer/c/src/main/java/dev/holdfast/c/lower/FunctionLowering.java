package dev.holdfast.c.lower;

import dev.holdfast.c.model.CBody;
import dev.holdfast.c.model.CFunction;
import dev.holdfast.c.model.CFunction.Linkage;
import dev.holdfast.c.model.CType;
import dev.holdfast.c.model.FileModel.Variable;
import dev.holdfast.c.model.LoweredFunction;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.cdt.core.dom.ast.IASTBinaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTCompoundStatement;
import org.eclipse.cdt.core.dom.ast.IASTDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDefinition;
import org.eclipse.cdt.core.dom.ast.IASTInitializer;
import org.eclipse.cdt.core.dom.ast.IASTInitializerList;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTParameterDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTStandardFunctionDeclarator;
import org.eclipse.cdt.core.dom.ast.gnu.c.ICASTKnRFunctionDeclarator;
import org.jspecify.annotations.Nullable;

/** Lowers one function: what its parts share. */
final class FunctionLowering {
  /** The depth of the scopes in the outermost block of a function. */
  static final int OUTERMOST_BLOCK = 2;

  private final String name;
  private final Source source;
  private final FileLowering file;
  private final Flow flow = new Flow();
  private final Scopes scopes = new Scopes();
  private final Types types;
  private final Expressions expressions;
  private final Conditions conditions;
  private final Statements statements;
  private final Declarations declarations;
  private final Initializers initializers;
  private final Guards guards;
  private int lost;

  FunctionLowering(String name, Source source, StructReader structs, FileLowering file) {
    this.name = name;
    this.source = source;
    this.file = file;
    this.expressions = new Expressions(this);
    this.types = new Types(expression -> expressions.value(expression).path(), structs);
    this.conditions = new Conditions(this);
    this.guards = new Guards(this);
    this.declarations = new Declarations(this);
    this.initializers = new Initializers(new Assignments());
    this.statements = new Statements(this);
  }

  LoweredFunction lower(IASTFunctionDefinition definition, List<AnnotationUse> annotations) {
    IASTDeclarator declarator = definition.getDeclarator();
    IASTDeclarator named = Types.named(declarator);
    Spot spot = source.spot(named.getName());
    scopes.push(null);
    List<CFunction.Parameter> parameters = parameters(named);
    flow.continueAt(flow.target(spot));
    if (definition.getBody() instanceof IASTCompoundStatement block) {
      statements.block(block);
    }
    Spot end = source.spot(Math.max(0, source.endOffset(definition) - 1));
    if (flow.isReachable()) {
      flow.append(new Node.Return(null, end.line(), end.column()));
    }
    CType result =
        types.of(definition.getDeclSpecifier()) instanceof CType.Named known
            ? known
            : CType.UNKNOWN;
    Linkage linkage =
        definition.getDeclSpecifier().getStorageClass() == IASTDeclSpecifier.sc_static
            ? Linkage.STATIC
            : Linkage.EXTERNAL;
    CBody body = new Pruning(flow.nodes(), flow.successors()).body(scopes.types());
    return new LoweredFunction(
        new CFunction(
            name,
            linkage,
            spot.line(),
            Math.max(end.line(), spot.line()),
            result,
            parameters,
            annotations,
            source.marks().alternatives(source.offset(named.getName())),
            lost,
            body.content()),
        body);
  }

  private List<CFunction.Parameter> parameters(IASTDeclarator declarator) {
    List<CFunction.Parameter> parameters = new ArrayList<>();
    if (declarator instanceof IASTStandardFunctionDeclarator standard) {
      for (IASTParameterDeclaration parameter : standard.getParameters()) {
        parameter(parameter.getDeclSpecifier(), parameter.getDeclarator(), parameters);
      }
    } else if (declarator instanceof ICASTKnRFunctionDeclarator old) {
      for (IASTDeclaration declaration : old.getParameterDeclarations()) {
        if (declaration instanceof IASTSimpleDeclaration simple) {
          for (IASTDeclarator one : simple.getDeclarators()) {
            parameter(simple.getDeclSpecifier(), one, parameters);
          }
        }
      }
    }
    return List.copyOf(parameters);
  }

  private void parameter(
      IASTDeclSpecifier specifier,
      IASTDeclarator declarator,
      List<CFunction.Parameter> parameters) {
    CType base = types.of(specifier);
    String parameter = Types.name(declarator);
    int pointers = Types.pointers(declarator);
    boolean none = parameter.isEmpty() && pointers == 0 && base.equals(new CType.Named("void"));
    if (none) {
      return;
    }
    CType type = types.of(base, declarator);
    AccessPath path = AccessPath.parameter(parameters.size());
    parameters.add(new CFunction.Parameter(parameter, Types.spelling(base, pointers), type));
    if (!parameter.isEmpty()) {
      scopes.bind(parameter, new Scopes.Variable(path, type, pointers));
    }
  }

  /** The values of an initialiser, one assignment each. */
  private final class Assignments implements Initializers.Sink {
    @Override
    public void store(AccessPath target, IASTExpression value) {
      append(target, expressions.value(value).expr(), source.spot(value));
    }

    @Override
    public void clear(AccessPath target, IASTInitializerList list) {
      FunctionLowering.this.clear(target, source.spot(list));
    }
  }

  /** All fields of an object become zero. */
  void clear(AccessPath object, Spot at) {
    append(object.field("", FieldRef.REST), new Expr.Constant(0), at);
  }

  private void append(AccessPath target, Expr value, Spot at) {
    flow.append(new Node.Assign(target, value, at.line(), at.column()));
  }

  /** The value of a case label; a range has none. */
  Expr constant(IASTExpression expression) {
    boolean range =
        expression instanceof IASTBinaryExpression binary
            && binary.getOperator() == IASTBinaryExpression.op_ellipses;
    return range ? Expr.Unknown.VALUE : ConstantExpressions.of(expression);
  }

  /** Counts a statement that could not be understood. */
  void lose(IASTNode node) {
    lost++;
    file.lose(node);
  }

  void addStatic(Variable variable) {
    file.add(variable);
  }

  /** Keeps the values of a static variable's initialiser. */
  void addTable(String variable, IASTDeclSpecifier specifier, IASTDeclarator declarator) {
    file.addTable(variable, specifier, declarator);
  }

  void storeInitially(AccessPath path, @Nullable IASTInitializer initializer) {
    file.store(path, initializer);
  }

  String name() {
    return name;
  }

  Source source() {
    return source;
  }

  Flow flow() {
    return flow;
  }

  Scopes scopes() {
    return scopes;
  }

  Types types() {
    return types;
  }

  Expressions expressions() {
    return expressions;
  }

  Conditions conditions() {
    return conditions;
  }

  Statements statements() {
    return statements;
  }

  Declarations declarations() {
    return declarations;
  }

  Initializers initializers() {
    return initializers;
  }

  Guards guards() {
    return guards;
  }
}
