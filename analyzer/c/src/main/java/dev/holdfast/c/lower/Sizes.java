package dev.holdfast.c.lower;

import dev.holdfast.c.model.CType;
import dev.holdfast.engine.program.Expr;
import java.util.Map;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTTypeIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;

/**
 * What {@code sizeof} says: the size of a scalar on a 64-bit machine, else a name that is the same
 * for the same operand, so that two tests of it agree.
 */
final class Sizes {
  private static final long POINTER = 8;

  private static final Map<String, Long> SCALARS =
      Map.ofEntries(
          Map.entry("char", 1L),
          Map.entry("unsigned char", 1L),
          Map.entry("bool", 1L),
          Map.entry("u8", 1L),
          Map.entry("s8", 1L),
          Map.entry("short", 2L),
          Map.entry("u16", 2L),
          Map.entry("s16", 2L),
          Map.entry("int", 4L),
          Map.entry("unsigned", 4L),
          Map.entry("unsigned int", 4L),
          Map.entry("u32", 4L),
          Map.entry("s32", 4L),
          Map.entry("gfp_t", 4L),
          Map.entry("long", 8L),
          Map.entry("unsigned long", 8L),
          Map.entry("long long", 8L),
          Map.entry("unsigned long long", 8L),
          Map.entry("u64", 8L),
          Map.entry("s64", 8L),
          Map.entry("size_t", 8L),
          Map.entry("ssize_t", 8L),
          Map.entry("loff_t", 8L),
          Map.entry("sector_t", 8L),
          Map.entry("blkcnt_t", 8L),
          Map.entry("dma_addr_t", 8L),
          Map.entry("phys_addr_t", 8L),
          Map.entry("resource_size_t", 8L));

  private final FunctionLowering function;

  Sizes(FunctionLowering function) {
    this.function = function;
  }

  /** The size of a type. */
  Expr of(IASTTypeIdExpression expression) {
    boolean pointer =
        expression.getTypeId().getAbstractDeclarator() != null
            && expression.getTypeId().getAbstractDeclarator().getPointerOperators().length > 0;
    String text = function.source().compactText(expression);
    return pointer
        ? new Expr.Constant(POINTER)
        : of(function.types().of(expression.getTypeId()), text);
  }

  /** The size of what an expression is. */
  Expr of(IASTExpression operand) {
    if (operand instanceof IASTUnaryExpression bracket
        && bracket.getOperator() == IASTUnaryExpression.op_bracketedPrimary) {
      return of(bracket.getOperand());
    }
    String text = "sizeof(" + function.source().compactText(operand) + ")";
    Scopes.Variable variable =
        operand instanceof IASTIdExpression id
            ? function.scopes().lookup(id.getName().toString())
            : null;
    if (variable == null) {
      return new Expr.Symbol(text);
    }
    return variable.pointers() > 0 ? new Expr.Constant(POINTER) : of(variable.type(), text);
  }

  /** The name of a type without the {@code int} that long and short ones may carry. */
  private static String plain(String name) {
    String stripped = name.strip();
    boolean idle = stripped.endsWith("long int") || stripped.endsWith("short int");
    return idle ? stripped.substring(0, stripped.length() - " int".length()) : stripped;
  }

  private static Expr of(CType type, String text) {
    Long size = type instanceof CType.Named named ? SCALARS.get(plain(named.name())) : null;
    return size == null ? new Expr.Symbol(text) : new Expr.Constant(size);
  }
}
