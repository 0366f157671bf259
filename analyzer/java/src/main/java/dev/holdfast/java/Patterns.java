package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.core.dom.GuardedPattern;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.Pattern;
import org.eclipse.jdt.core.dom.PatternInstanceofExpression;
import org.eclipse.jdt.core.dom.RecordPattern;
import org.eclipse.jdt.core.dom.TypePattern;
import org.eclipse.jdt.core.dom.VariableDeclaration;
import org.jspecify.annotations.Nullable;

/** Lowers patterns: their variables are assigned, whether they match is not known. */
final class Patterns {
  private final FunctionWriter function;

  Patterns(FunctionWriter function) {
    this.function = function;
  }

  void bind(PatternInstanceofExpression test, Expr value) {
    bind(test.getPattern(), value);
  }

  void bind(@Nullable Pattern pattern, Expr value) {
    if (pattern instanceof TypePattern typed) {
      bind(typed.getPatternVariable2(), value);
    } else if (pattern instanceof GuardedPattern guarded) {
      bind(guarded.getPattern(), value);
    } else if (pattern instanceof RecordPattern fields) {
      bindComponents(fields, value);
    }
  }

  private void bind(@Nullable VariableDeclaration variable, Expr value) {
    if (variable != null) {
      String name = variable.getName().getIdentifier();
      function.assign(function.variables().local(name, variable.resolveBinding()), value, variable);
    }
  }

  private void bindComponents(RecordPattern pattern, Expr value) {
    List<IVariableBinding> fields = components(pattern.getPatternType().resolveBinding());
    List<Pattern> parts = Trees.list(pattern.patterns(), Pattern.class);
    AccessPath whole = function.expressions().asPath(value, pattern);
    for (int i = 0; i < parts.size(); i++) {
      Expr part =
          i < fields.size()
              ? new Expr.Path(whole.field(function.expressions().places().field(fields.get(i))))
              : Expr.Unknown.VALUE;
      bind(parts.get(i), part);
    }
  }

  private static List<IVariableBinding> components(@Nullable ITypeBinding type) {
    if (type == null) {
      return List.of();
    }
    return Arrays.stream(type.getTypeDeclaration().getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .toList();
  }
}
