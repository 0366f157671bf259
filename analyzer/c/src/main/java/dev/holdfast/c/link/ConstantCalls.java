package dev.holdfast.c.link;

import dev.holdfast.c.macro.MacroBook;
import dev.holdfast.c.text.Macro;
import dev.holdfast.engine.program.Expr;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one file that are macros which stand for a constant: what a configuration or an
 * architecture answers once and for all.
 */
final class ConstantCalls {
  private static final Map<String, Expr> TRUTHS =
      Map.of("false", Expr.Constant.ZERO, "true", Expr.Constant.ONE);

  private final MacroBook macros;
  private final Visibility.View view;
  private final Map<String, Optional<Expr>> known = new HashMap<>();

  ConstantCalls(MacroBook macros, Visibility.View view) {
    this.macros = macros;
    this.view = view;
  }

  /** What a call of this name is worth, if it is no function here; null if that is not known. */
  @Nullable Expr value(String name) {
    return known.computeIfAbsent(name, any -> Optional.ofNullable(find(any))).orElse(null);
  }

  private @Nullable Expr find(String name) {
    Macro macro = macros.seenBy(name, view.file(), view::includes, other -> other == view.file());
    if (macro == null || !macro.takesArguments() || !macro.preferred()) {
      return null;
    }
    Expr value = ConstantParser.parse(macro.body(), any -> null);
    if (value instanceof Expr.Symbol truth) {
      return TRUTHS.get(truth.name());
    }
    return value instanceof Expr.Constant ? value : null;
  }
}
