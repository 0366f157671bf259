package dev.holdfast.c.link;

import dev.holdfast.c.macro.MacroBook;
import dev.holdfast.engine.program.Expr;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the values of the constants that a program uses. */
final class Constants {
  private final Symbols symbols;
  private final MacroBook macros;
  private final List<String> paths;

  Constants(Symbols symbols, MacroBook macros, List<String> paths) {
    this.symbols = symbols;
    this.macros = macros;
    this.paths = paths;
  }

  /** The values of these constants, and of those that occur in them. */
  Map<String, Expr> values(Set<String> used) {
    Map<String, Expr> values = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(used);
    Set<String> seen = new LinkedHashSet<>(used);
    while (!open.isEmpty()) {
      String name = open.pop();
      Expr value = value(name);
      if (value != null && !(value instanceof Expr.Unknown)) {
        values.put(name, value);
        symbolsIn(value, open, seen);
      }
    }
    return values;
  }

  private static void symbolsIn(Expr value, Deque<String> open, Set<String> seen) {
    if (value instanceof Expr.Symbol symbol && seen.add(symbol.name())) {
      open.push(symbol.name());
    } else if (value instanceof Expr.Unary unary) {
      symbolsIn(unary.operand(), open, seen);
    } else if (value instanceof Expr.Binary binary) {
      symbolsIn(binary.left(), open, seen);
      symbolsIn(binary.right(), open, seen);
    }
  }

  /** Null if no file says it, or if files contradict each other and none of them is shared. */
  private @Nullable Expr value(String name) {
    Set<Expr> all = new LinkedHashSet<>();
    Set<Expr> shared = new LinkedHashSet<>();
    for (NameIndex.Entry<Expr> entry : symbols.enumerators().all(name)) {
      keep(entry.meaning(), entry.file(), all, shared);
    }
    for (MacroBook.Definition definition : macros.all().getOrDefault(name, List.of())) {
      Expr value =
          definition.macro().takesArguments()
              ? null
              : ConstantParser.parse(definition.macro().body());
      if (value != null && definition.macro().preferred()) {
        keep(value, definition.file(), all, shared);
      }
    }
    Set<Expr> best = shared.isEmpty() ? all : shared;
    return best.size() == 1 ? best.iterator().next() : null;
  }

  private void keep(Expr value, int file, Set<Expr> all, Set<Expr> shared) {
    all.add(value);
    if (paths.get(file).startsWith("include/")) {
      shared.add(value);
    }
  }
}
