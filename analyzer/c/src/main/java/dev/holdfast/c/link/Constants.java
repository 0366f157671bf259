package dev.holdfast.c.link;

import dev.holdfast.c.macro.MacroBook;
import dev.holdfast.c.macro.Prelude;
import dev.holdfast.c.text.Macro;
import dev.holdfast.engine.program.Expr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The constants of all files: enumerators, and macros that stand for a number. Drivers have
 * constants of their own under names that others use, too; where the files contradict each other, a
 * file means what it sees, and the program knows that under a name of its own. For several threads.
 */
final class Constants {
  /** Between the name and the path of the file that says what it means there. */
  private static final char SCOPE = '@';

  /** What one file says. */
  private record Meaning(int file, Expr value) {}

  /** A name as one file means it. */
  private record Scoped(String name, int file) {}

  private final Symbols symbols;
  private final Prelude prelude;
  private final MacroBook macros;
  private final Visibility visibility;
  private final List<String> paths;
  private final ConcurrentMap<String, List<Meaning>> meanings = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Scoped> scoped = new ConcurrentHashMap<>();

  Constants(
      Symbols symbols,
      Prelude prelude,
      MacroBook macros,
      Visibility visibility,
      List<String> paths) {
    this.symbols = symbols;
    this.prelude = prelude;
    this.macros = macros;
    this.visibility = visibility;
    this.paths = paths;
  }

  /** The name under which the program knows what a constant means to a file. */
  String nameFor(String name, Visibility.View view) {
    List<Meaning> all = meanings(name);
    if (all.size() <= 1 || valuesOf(all, any -> true).size() <= 1) {
      return name;
    }
    List<Meaning> seen = all.stream().filter(meaning -> meaning.file() == view.file()).toList();
    if (seen.isEmpty()) {
      seen = all.stream().filter(meaning -> view.includes(meaning.file())).toList();
    }
    Set<Expr> values = valuesOf(seen, any -> true);
    if (values.size() != 1 || values.iterator().next().equals(value(name))) {
      return name;
    }
    int file = seen.get(0).file();
    String own = name + SCOPE + paths.get(file);
    scoped.putIfAbsent(own, new Scoped(name, file));
    return own;
  }

  /** The values of these constants, and of those that occur in them. */
  Map<String, Expr> values(Set<String> used) {
    // Most of the work, and none of it depends on the rest.
    List.copyOf(used).parallelStream()
        .filter(name -> !scoped.containsKey(name))
        .forEach(this::meanings);
    Map<String, Expr> values = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(used);
    Set<String> seen = new LinkedHashSet<>(used);
    while (!open.isEmpty()) {
      String name = open.pop();
      Scoped own = scoped.get(name);
      Expr value = own == null ? value(name) : valueIn(own);
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

  /** What the file of a scoped name says, with the names in it meant as there. */
  private @Nullable Expr valueIn(Scoped own) {
    Visibility.View view = visibility.of(own.file());
    for (Meaning meaning : meanings(own.name())) {
      if (meaning.file() == own.file()) {
        return meant(meaning.value(), view);
      }
    }
    return null;
  }

  private Expr meant(Expr value, Visibility.View view) {
    if (value instanceof Expr.Symbol symbol) {
      return new Expr.Symbol(nameFor(symbol.name(), view));
    }
    if (value instanceof Expr.Unary unary) {
      return new Expr.Unary(unary.operator(), meant(unary.operand(), view));
    }
    if (value instanceof Expr.Binary binary) {
      return new Expr.Binary(
          binary.operator(), meant(binary.left(), view), meant(binary.right(), view));
    }
    return value;
  }

  /** Null if no file says it, or if files contradict each other and none of them is shared. */
  private @Nullable Expr value(String name) {
    List<Meaning> all = meanings(name);
    Set<Expr> shared = valuesOf(all, meaning -> isShared(meaning.file()));
    Set<Expr> best = shared.isEmpty() ? valuesOf(all, any -> true) : shared;
    return best.size() == 1 ? best.iterator().next() : null;
  }

  private boolean isShared(int file) {
    return paths.get(file).startsWith("include/");
  }

  private static Set<Expr> valuesOf(List<Meaning> meanings, Predicate<Meaning> counts) {
    Set<Expr> values = new LinkedHashSet<>();
    for (Meaning meaning : meanings) {
      if (counts.test(meaning)) {
        values.add(meaning.value());
      }
    }
    return values;
  }

  private List<Meaning> meanings(String name) {
    List<Meaning> known = meanings.get(name);
    if (known == null) {
      known = findMeanings(name);
      meanings.put(name, known);
    }
    return known;
  }

  private List<Meaning> findMeanings(String name) {
    List<Meaning> found = new ArrayList<>();
    for (NameIndex.Entry<Expr> entry : symbols.enumerators().all(name)) {
      found.add(new Meaning(entry.file(), entry.meaning()));
    }
    for (MacroBook.Definition definition : macros.all().getOrDefault(name, List.of())) {
      Expr value =
          definition.macro().takesArguments() || !definition.macro().preferred()
              ? null
              : ConstantParser.parse(definition.macro().body(), called(definition.file()));
      if (value != null && !isItself(value, name)) {
        found.add(new Meaning(definition.file(), value));
      }
    }
    return List.copyOf(found);
  }

  /** The macros that the bodies of a file's macros call. */
  private Function<String, @Nullable Macro> called(int file) {
    return name -> {
      Macro settled = prelude.expansion(name);
      return settled == null
          ? macros.seenBy(name, file, other -> visibility.of(file).includes(other), other -> false)
          : settled;
    };
  }

  /** An enumerator that has a macro of its own name, so that {@code #ifdef} finds it. */
  private static boolean isItself(Expr value, String name) {
    return value instanceof Expr.Symbol symbol && symbol.name().equals(name);
  }
}
