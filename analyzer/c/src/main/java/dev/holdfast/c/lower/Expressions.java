package dev.holdfast.c.lower;

import dev.holdfast.c.model.CType;
import dev.holdfast.c.text.Marks;
import dev.holdfast.c.text.Sections;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.Node;
import org.eclipse.cdt.core.dom.ast.IASTArraySubscriptExpression;
import org.eclipse.cdt.core.dom.ast.IASTBinaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTBinaryTypeIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTCastExpression;
import org.eclipse.cdt.core.dom.ast.IASTConditionalExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpressionList;
import org.eclipse.cdt.core.dom.ast.IASTFieldReference;
import org.eclipse.cdt.core.dom.ast.IASTFunctionCallExpression;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTInitializer;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTInitializerList;
import org.eclipse.cdt.core.dom.ast.IASTLiteralExpression;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTProblemExpression;
import org.eclipse.cdt.core.dom.ast.IASTTypeIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTTypeIdInitializerExpression;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.eclipse.cdt.core.dom.ast.gnu.IGNUASTCompoundStatementExpression;
import org.jspecify.annotations.Nullable;

/** Lowers expressions: emits their calls, assignments and branches, and says their values. */
final class Expressions {
  private final FunctionLowering function;
  private final Flow flow;
  private final Scopes scopes;
  private final Source source;
  private final Calls calls;
  private final Sizes sizes;
  private final Steps steps;
  private final TruthTerms truths;
  private int opaques;

  Expressions(FunctionLowering function) {
    this.function = function;
    this.flow = function.flow();
    this.scopes = function.scopes();
    this.source = function.source();
    this.calls = new Calls(function, this);
    this.sizes = new Sizes(function);
    this.steps = new Steps(function, this);
    this.truths = new TruthTerms(this, new NullTests(scopes));
  }

  /** Lowers an expression whose value nobody needs. */
  void discard(IASTExpression expression) {
    if (expression instanceof IASTUnaryExpression unary && isBracket(unary)) {
      discard(unary.getOperand());
    } else if (expression instanceof IASTBinaryExpression binary && isLogical(binary)) {
      int done = flow.target(source.spot(expression));
      int right = flow.target(source.spot(binary.getOperand2()));
      boolean and = binary.getOperator() == IASTBinaryExpression.op_logicalAnd;
      function.conditions().lower(binary.getOperand1(), and ? right : done, and ? done : right);
      flow.continueAt(right);
      discard(binary.getOperand2());
      flow.enter(done);
    } else if (Warnings.of(expression, source) != null) {
      // What holds here is what the author takes for granted behind it.
      int done = flow.target(source.spot(expression));
      function.conditions().lower(expression, done, done);
      flow.continueAt(done);
    } else {
      value(expression);
    }
  }

  /** Lowers an expression and says its value. */
  Value value(IASTExpression expression) {
    if (expression instanceof IASTIdExpression id) {
      return identifier(id);
    }
    if (expression instanceof IASTFieldReference reference) {
      return field(reference);
    }
    if (expression instanceof IASTFunctionCallExpression call) {
      return calls.lower(call);
    }
    if (expression instanceof IASTLiteralExpression literal) {
      return Value.of(ConstantExpressions.literal(literal));
    }
    if (expression instanceof IASTUnaryExpression unary) {
      return unary(unary);
    }
    if (expression instanceof IASTBinaryExpression binary) {
      return binary(binary);
    }
    if (expression instanceof IASTCastExpression cast) {
      return cast(cast);
    }
    return rare(expression);
  }

  private Value rare(IASTExpression expression) {
    if (expression instanceof IASTArraySubscriptExpression subscript) {
      return element(subscript);
    }
    if (expression instanceof IASTConditionalExpression conditional) {
      return conditional(conditional);
    }
    if (expression instanceof IGNUASTCompoundStatementExpression statements) {
      return function.statements().expression(statements.getCompoundStatement());
    }
    if (expression instanceof IASTExpressionList list) {
      Value last = Value.UNKNOWN;
      for (IASTExpression part : list.getExpressions()) {
        last = value(part);
      }
      return last;
    }
    if (expression instanceof IASTTypeIdInitializerExpression literal) {
      return compoundLiteral(literal);
    }
    if (expression instanceof IASTTypeIdExpression type
        && type.getOperator() == IASTTypeIdExpression.op_sizeof) {
      return Value.of(sizes.of(type));
    }
    if (expression instanceof IASTProblemExpression
        || expression instanceof IASTBinaryTypeIdExpression) {
      function.lose(expression);
    }
    return Value.UNKNOWN;
  }

  /** The value of what stands in an initialiser or as an argument. */
  Value clause(@Nullable IASTInitializerClause clause) {
    if (clause instanceof IASTExpression expression) {
      return value(expression);
    }
    if (clause instanceof IASTInitializerList list) {
      for (IASTInitializerClause part : list.getClauses()) {
        clause(part);
      }
    }
    return Value.UNKNOWN;
  }

  private Value identifier(IASTIdExpression id) {
    String name = id.getName().toString();
    if (name.equals(Sections.CONDITION)) {
      return configuration(id);
    }
    Scopes.Variable variable = scopes.lookup(name);
    if (variable != null) {
      return Value.of(variable.path());
    }
    return switch (name) {
      case "NULL", "false" -> Value.constant(0);
      case "true" -> Value.constant(1);
      case "__func__", "__FUNCTION__", "__LINE__", "__FILE__" -> Value.UNKNOWN;
      default -> Value.of(AccessPath.global(name));
    };
  }

  private Value configuration(IASTIdExpression id) {
    Marks.Configuration configuration = source.marks().configurations().get(source.offset(id));
    if (configuration == null) {
      return Value.UNKNOWN;
    }
    Expr symbol = new Expr.Symbol(configuration.name());
    return Value.of(
        configuration.negated() ? new Expr.Unary(Expr.UnaryOperator.NOT, symbol) : symbol);
  }

  private Value field(IASTFieldReference reference) {
    Value owner = value(reference.getFieldOwner());
    String base = owner.type() == null ? "" : scopes.base(owner.type());
    return Value.of(pathOf(owner).field(base, reference.getFieldName().toString()));
  }

  /** The path to what a value is; to something that nothing else is equal to, if it has none. */
  AccessPath pathOf(Value value) {
    AccessPath path = value.path();
    if (path != null) {
      return path;
    }
    if (value.expr() instanceof Expr.Binary sum
        && sum.operator() == Expr.BinaryOperator.ADD
        && sum.left() instanceof Expr.Path start) {
      // Pointer arithmetic: an element of the array that the pointer leads to.
      return start.path().element(sum.right().toString());
    }
    return AccessPath.of(new AccessPath.Opaque("v" + opaques++));
  }

  private Value element(IASTArraySubscriptExpression subscript) {
    Value array = value(subscript.getArrayExpression());
    IASTInitializerClause index = subscript.getArgument();
    Value at = clause(index);
    String text = at.expr() instanceof Expr.Constant constant ? constant.toString() : "*";
    if (text.equals("*") && index != null && isStable(index)) {
      text = source.compactText(index);
    }
    return new Value(new Expr.Path(pathOf(array).element(text)), array.type());
  }

  /** Whether equal text means an equal value: no calls, no assignments. */
  private static boolean isStable(IASTNode index) {
    if (index instanceof IASTIdExpression || index instanceof IASTLiteralExpression) {
      return true;
    }
    boolean changes =
        index instanceof IASTUnaryExpression unary
            && !isBracket(unary)
            && unary.getOperator() != IASTUnaryExpression.op_minus;
    boolean plain =
        index instanceof IASTFieldReference
            || index instanceof IASTUnaryExpression
            || (index instanceof IASTBinaryExpression binary && !isAssignment(binary));
    if (changes || !plain) {
      return index instanceof org.eclipse.cdt.core.dom.ast.IASTName;
    }
    for (IASTNode child : index.getChildren()) {
      if (!isStable(child)) {
        return false;
      }
    }
    return true;
  }

  private Value unary(IASTUnaryExpression unary) {
    IASTExpression operand = unary.getOperand();
    if (operand == null) {
      return Value.UNKNOWN;
    }
    return switch (unary.getOperator()) {
      case IASTUnaryExpression.op_bracketedPrimary,
          IASTUnaryExpression.op_amper,
          IASTUnaryExpression.op_star,
          IASTUnaryExpression.op_plus ->
          value(operand);
      case IASTUnaryExpression.op_minus ->
          Value.of(ConstantExpressions.unary(Expr.UnaryOperator.NEGATE, value(operand).expr()));
      case IASTUnaryExpression.op_tilde ->
          Value.of(ConstantExpressions.complement(operand, value(operand).expr()));
      case IASTUnaryExpression.op_not ->
          isControl(operand)
              ? truth(unary)
              : Value.of(ConstantExpressions.unary(Expr.UnaryOperator.NOT, value(operand).expr()));
      case IASTUnaryExpression.op_prefixIncr,
          IASTUnaryExpression.op_postFixIncr,
          IASTUnaryExpression.op_prefixDecr,
          IASTUnaryExpression.op_postFixDecr ->
          steps.lower(unary, value(operand));
      case IASTUnaryExpression.op_sizeof -> Value.of(sizes.of(operand));
      // The like of sizeof does not evaluate its operand.
      default -> Value.UNKNOWN;
    };
  }

  /** Appends an assignment. */
  void assign(AccessPath target, Expr value, IASTNode at) {
    Spot spot = source.spot(at);
    flow.append(new Node.Assign(target, value, spot.line(), spot.column()));
  }

  private Value binary(IASTBinaryExpression binary) {
    if (isAssignment(binary)) {
      return assignment(binary);
    }
    if (isLogical(binary)) {
      return truth(binary);
    }
    Expr left = value(binary.getOperand1()).expr();
    Expr right = clause(binary.getInitOperand2()).expr();
    if (Steps.isOrdering(binary)
        && (Signless.isLarge(binary.getOperand1(), left)
            || Signless.isLarge(binary.getOperand2(), right))) {
      return Value.UNKNOWN;
    }
    return Value.of(ConstantExpressions.binary(binary.getOperator(), left, right));
  }

  private Value assignment(IASTBinaryExpression binary) {
    IASTExpression left = binary.getOperand1();
    if (binary.getInitOperand2() instanceof IASTTypeIdInitializerExpression literal
        && storesWholeStruct(left)) {
      Value object = value(left);
      function.initializers().assign(pathOf(object), literal.getInitializer());
      return object;
    }
    Value right = clause(binary.getInitOperand2());
    Value target = value(left);
    AccessPath path = target.path();
    if (path == null) {
      return right;
    }
    if (binary.getOperator() == IASTBinaryExpression.op_assign) {
      if (!storesWholeStruct(left)) {
        assign(path, right.expr(), left);
      }
      return right.expr() instanceof Expr.Unknown ? target : right;
    }
    Expr sum = ConstantExpressions.binary(binary.getOperator(), target.expr(), right.expr());
    assign(path, sum, left);
    return target;
  }

  /** Whether {@code *p = …} copies a struct: then p leads to the same object as before. */
  private boolean storesWholeStruct(IASTExpression target) {
    if (!(target instanceof IASTUnaryExpression unary)) {
      return false;
    }
    if (isBracket(unary)) {
      return storesWholeStruct(unary.getOperand());
    }
    if (unary.getOperator() != IASTUnaryExpression.op_star
        || !(unary.getOperand() instanceof IASTIdExpression id)) {
      return false;
    }
    Scopes.Variable variable = scopes.lookup(id.getName().toString());
    return variable != null && variable.isStructPointer();
  }

  private Value cast(IASTCastExpression cast) {
    Value operand = value(cast.getOperand());
    CType type = function.types().of(cast.getTypeId());
    boolean plain = type instanceof CType.Named named && Types.isScalar(named.name());
    return plain ? operand : new Value(operand.expr(), type);
  }

  private Value compoundLiteral(IASTTypeIdInitializerExpression literal) {
    CType type = function.types().of(literal.getTypeId());
    AccessPath temporary = scopes.temporary("literal", type);
    IASTInitializer initializer = literal.getInitializer();
    function.initializers().assign(temporary, initializer);
    return new Value(new Expr.Path(temporary), null);
  }

  private Value conditional(IASTConditionalExpression conditional) {
    Spot spot = source.spot(conditional);
    int positive = flow.target(spot);
    int negative = flow.target(spot);
    int done = flow.target(spot);
    IASTExpression middle = conditional.getPositiveResultExpression();
    Value chosen = null;
    if (middle == null) {
      chosen = value(conditional.getLogicalConditionExpression());
      function.conditions().branch(chosen.expr(), spot, positive, negative);
    } else {
      function.conditions().lower(conditional.getLogicalConditionExpression(), positive, negative);
    }
    flow.continueAt(positive);
    Value first = chosen != null ? chosen : value(middle);
    CType type = typeOf(first);
    AccessPath result = scopes.temporary(AccessPath.Local.CHOICE, type);
    assign(result, first.expr(), conditional);
    flow.jump(done);
    flow.continueAt(negative);
    Value second = value(conditional.getNegativeResultExpression());
    assign(result, second.expr(), conditional);
    flow.enter(done);
    if (type == CType.UNKNOWN) {
      scopes.types().put(result.root().toString(), typeOf(second));
    }
    return Value.of(result);
  }

  private static CType typeOf(Value value) {
    if (value.type() != null) {
      return value.type();
    }
    AccessPath path = value.path();
    return path == null ? CType.UNKNOWN : new CType.TypeOf(path);
  }

  /** The truth of a condition as a value. */
  private Value truth(IASTExpression condition) {
    Expr term = truths.of(condition);
    if (term != null) {
      return Value.of(term);
    }
    Spot spot = source.spot(condition);
    int positive = flow.target(spot);
    int negative = flow.target(spot);
    int done = flow.target(spot);
    AccessPath result = scopes.temporary("truth", new CType.Named("int"));
    function.conditions().lower(condition, positive, negative);
    flow.continueAt(positive);
    assign(result, Expr.Constant.ONE, condition);
    flow.jump(done);
    flow.continueAt(negative);
    assign(result, Expr.Constant.ZERO, condition);
    flow.enter(done);
    return Value.of(result);
  }

  static boolean isBracket(IASTUnaryExpression unary) {
    return unary.getOperator() == IASTUnaryExpression.op_bracketedPrimary;
  }

  static boolean isLogical(IASTBinaryExpression binary) {
    return binary.getOperator() == IASTBinaryExpression.op_logicalAnd
        || binary.getOperator() == IASTBinaryExpression.op_logicalOr;
  }

  static boolean isAssignment(IASTBinaryExpression binary) {
    return binary.getOperator() >= IASTBinaryExpression.op_assign
        && binary.getOperator() <= IASTBinaryExpression.op_binaryOrAssign;
  }

  /** Whether an expression is control flow rather than a value. */
  private static boolean isControl(IASTExpression expression) {
    IASTExpression inner = expression;
    while (inner instanceof IASTUnaryExpression unary
        && (isBracket(unary) || unary.getOperator() == IASTUnaryExpression.op_not)) {
      inner = unary.getOperand();
    }
    return inner instanceof IASTBinaryExpression binary && isLogical(binary);
  }

  /** The reference to a field that leads back to its container. */
  static FieldRef member(String base, String name) {
    return new FieldRef(base, name);
  }
}
