package dev.holdfast.stubs;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Turns annotations of a syntax tree into {@link AnnotationUse}s. */
final class AnnotationReader {
  private final String file;
  private final UnaryOperator<String> qualify;

  /**
   * A reader for one file.
   *
   * @param qualify the qualified name of a simple one, as far as the imports tell it
   */
  AnnotationReader(String file, UnaryOperator<String> qualify) {
    this.file = file;
    this.qualify = qualify;
  }

  AnnotationUse read(AnnotationExpr annotation) throws ContractException {
    Map<String, Object> members = new LinkedHashMap<>();
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      members.put("value", value(single.getMemberValue()));
    } else if (annotation instanceof NormalAnnotationExpr normal) {
      for (MemberValuePair pair : normal.getPairs()) {
        members.put(pair.getNameAsString(), value(pair.getValue()));
      }
    }
    return new AnnotationUse(
        qualify.apply(annotation.getNameAsString()), members, place(file, annotation));
  }

  private Object value(Expression expression) throws ContractException {
    if (expression instanceof ArrayInitializerExpr array) {
      List<Object> values = new ArrayList<>();
      for (Expression element : array.getValues()) {
        values.add(value(element));
      }
      return List.copyOf(values);
    }
    if (expression instanceof AnnotationExpr nested) {
      return read(nested);
    }
    if (expression instanceof ClassExpr literal) {
      return new AnnotationUse.TypeName(qualify.apply(literal.getTypeAsString()));
    }
    if (expression instanceof NameExpr name) {
      return new AnnotationUse.NamedConstant(name.getNameAsString());
    }
    if (expression instanceof FieldAccessExpr access) {
      return new AnnotationUse.NamedConstant(access.getNameAsString());
    }
    return literal(expression);
  }

  private Object literal(Expression expression) throws ContractException {
    if (expression instanceof StringLiteralExpr string) {
      return string.asString();
    }
    if (expression instanceof TextBlockLiteralExpr block) {
      return block.asString();
    }
    if (expression instanceof BooleanLiteralExpr truth) {
      return truth.getValue();
    }
    if (expression instanceof IntegerLiteralExpr || expression instanceof LongLiteralExpr) {
      return ConstantExpressions.parse(((LiteralStringValueExpr) expression).getValue());
    }
    if (expression instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
      return String.valueOf(value(sum.getLeft())) + value(sum.getRight());
    }
    throw new ContractException(
        place(file, expression), "this value is not a literal: " + expression);
  }

  static Place place(String file, Node node) {
    Position begin = node.getBegin().orElse(new Position(0, 0));
    return new Place(file, begin.line, begin.column);
  }
}
