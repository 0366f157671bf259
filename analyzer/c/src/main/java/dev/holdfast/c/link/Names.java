package dev.holdfast.c.link;

import dev.holdfast.c.macro.MacroBook;
import dev.holdfast.c.model.CType;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What names mean in one file, where each occurs many times; and which constants and types the
 * file's functions make use of.
 */
final class Names {
  /** A call of a function by its name. */
  private record Use(String name, int arguments) {}

  private final Symbols symbols;
  private final MacroBook macros;
  private final Predicate<String> knownToModel;
  private final Map<String, String> builtins;
  private final Constants known;
  private final Visibility.View view;
  private final Map<String, Expr> meanings = new HashMap<>();
  private final Map<Use, List<String>> functions = new HashMap<>();
  private final Map<String, String> constants = new HashMap<>();
  private final Set<String> variables = new HashSet<>();
  private final Set<String> objects = new HashSet<>();
  private final Map<String, String> types = new TreeMap<>();

  Names(
      Symbols symbols,
      MacroBook macros,
      Predicate<String> knownToModel,
      Map<String, String> builtins,
      Constants known,
      Visibility.View view) {
    this.symbols = symbols;
    this.macros = macros;
    this.knownToModel = knownToModel;
    this.builtins = builtins;
    this.known = known;
    this.view = view;
  }

  /** What a name is known to mean as a value; null if nobody has asked yet. */
  @Nullable Expr meaning(String name) {
    return meanings.get(name);
  }

  /** Keeps what a name means, wherever in the file it stands. */
  void keep(String name, Expr meaning) {
    meanings.put(name, meaning);
  }

  /** The identities of the functions that a name means if it is called with so many arguments. */
  List<String> functions(String name, int arguments) {
    return functions.computeIfAbsent(
        new Use(name, arguments), use -> symbols.ids(name, view, List.of(), arguments));
  }

  /** Whether a name that is no variable and no function stands for a constant. */
  boolean isConstant(String name) {
    if (builtins.containsKey(name)) {
      return false;
    }
    return !symbols.enumerators().all(name).isEmpty()
        || macros.defines(name)
        || name.chars().noneMatch(Character::isLowerCase);
  }

  boolean isKnownFunction(String name) {
    return knownToModel.test(name) && !builtins.containsKey(name);
  }

  /** The constant that a name means here, which the file's functions make use of. */
  Expr.Symbol constant(String name) {
    return new Expr.Symbol(constants.computeIfAbsent(name, any -> known.nameFor(any, view)));
  }

  /** Keeps the type of what a path leads to, if it is a field or a variable. */
  void useType(PathLinker.Linked linked) {
    if (!(linked.type().type() instanceof CType.Named named) || named.name().isEmpty()) {
      return;
    }
    AccessPath path = linked.path();
    int last = path.selectors().size() - 1;
    while (last >= 0 && path.selectors().get(last) instanceof AccessPath.Element) {
      last--;
    }
    if (last >= 0) {
      if (path.selectors().get(last) instanceof AccessPath.Field field
          && field.field().isResolved()) {
        types.put(field.field().contractKey(), named.name());
      }
    } else if (path.root() instanceof AccessPath.Global global) {
      types.put(global.name(), named.name());
    }
  }

  /** Keeps that a function makes use of a variable, which is a struct and no pointer to one. */
  void useVariable(PathLinker.Linked linked, boolean isObject) {
    if (linked.path().root() instanceof AccessPath.Global global) {
      variables.add(global.name());
      if (isObject) {
        objects.add(global.name());
      }
    }
  }

  /** The structs among the variables that are made use of. */
  Set<String> objects() {
    return objects;
  }

  Set<String> variables() {
    return variables;
  }

  /** The constants that are made use of, under the names that the program knows them by. */
  Collection<String> constants() {
    return constants.values();
  }

  Map<String, String> types() {
    return types;
  }
}
