package dev.holdfast.c.macro;

import dev.holdfast.c.text.Lexer;
import dev.holdfast.c.text.Macro;
import dev.holdfast.c.text.Tokens;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The macros as one file sees them. Not for several threads. */
public final class FileMacros {
  private final Prelude prelude;
  private final MacroBook book;
  private final Classifier classifier;
  private final int file;
  private final IntPredicate visible;
  private final IntPredicate visibleToIncluder;
  private final Map<String, Treatment> treatments = new HashMap<>();

  /**
   * The view of one file.
   *
   * @param file its number
   * @param visible whether it includes the file with that number
   * @param visibleToIncluder whether the file in whose sight it is read does
   */
  public FileMacros(
      Prelude prelude,
      MacroBook book,
      Classifier classifier,
      int file,
      IntPredicate visible,
      IntPredicate visibleToIncluder) {
    this.prelude = prelude;
    this.book = book;
    this.classifier = classifier;
    this.file = file;
    this.visible = visible;
    this.visibleToIncluder = visibleToIncluder;
  }

  /** Whether the name is an attribute or declaration even where it looks like a function's. */
  boolean isFixed(String name) {
    Treatment said = prelude.treatment(name);
    return said == Treatment.VANISH
        || said == Treatment.VANISH_CALL
        || said == Treatment.VANISH_STATEMENT
        || said == Treatment.ATTRIBUTE;
  }

  /** In this file the name is that of a function or variable, whatever others define. */
  void declare(String name) {
    treatments.put(name, Treatment.NONE);
  }

  /** What becomes of this name; {@code NONE} if it is no macro. */
  public Treatment treatment(String name) {
    Treatment found = treatments.get(name);
    if (found == null) {
      found = prelude.treatment(name);
      if (found == null) {
        Macro macro = definition(name);
        found = macro == null ? Treatment.NONE : classifier.treatment(name, macro);
      }
      treatments.put(name, found);
    }
    return found;
  }

  /** Whether the name is a macro at all. */
  public boolean isMacro(String name) {
    return prelude.treatment(name) != null || book.defines(name);
  }

  private @Nullable Macro definition(String name) {
    return book.seenBy(name, file, visible, visibleToIncluder);
  }

  /** The arguments that a loop macro assigns. */
  public List<Integer> cursors(String name) {
    List<Integer> said = prelude.cursors(name);
    if (said != null) {
      return said;
    }
    Macro macro = definition(name);
    return macro == null ? LoopCursors.UNKNOWN : LoopCursors.of(macro, this);
  }

  /**
   * What the parser must expand in a file: of all names in it, and of what they expand to.
   *
   * @param tokens the tokens of the file
   * @param inText the macros that the text itself defines for the parser
   * @return replacements by macro signature
   */
  public Map<String, String> expansions(Tokens tokens, Set<String> inText) {
    Map<String, String> expansions = new TreeMap<>();
    Deque<Macro> open = new ArrayDeque<>();
    Pasting pasting = new Pasting();
    for (String name : tokens.names().all()) {
      if (treatment(name) == Treatment.EXPAND) {
        expand(name, expansions, open);
      }
    }
    follow(open, expansions, pasting);
    if (!pasting.isEmpty()) {
      pasting.names(arguments(tokens, pasting)).forEach(name -> add(name, expansions, open));
      follow(open, expansions, pasting);
    }
    expansions.keySet().removeIf(signature -> inText.contains(name(signature)));
    return expansions;
  }

  private static String name(String signature) {
    int open = signature.indexOf('(');
    return open < 0 ? signature : signature.substring(0, open);
  }

  private Set<String> arguments(Tokens tokens, Pasting pasting) {
    Predicate<String> isExpanded = name -> treatment(name) == Treatment.EXPAND;
    Set<String> arguments = Pasting.arguments(tokens, isExpanded);
    pasting.callers().forEach(body -> arguments.addAll(Pasting.arguments(body, isExpanded)));
    return arguments;
  }

  private void follow(Deque<Macro> open, Map<String, String> expansions, Pasting pasting) {
    while (!open.isEmpty()) {
      Macro macro = open.pop();
      Tokens body = Lexer.fragment(macro.body());
      pasting.add(macro, body);
      for (String name : body.names().all()) {
        add(name, expansions, open);
      }
    }
  }

  private void expand(String name, Map<String, String> expansions, Deque<Macro> open) {
    Macro said = prelude.expansion(name);
    Macro macro = said != null ? said : definition(name);
    if (macro != null
        && expansions.putIfAbsent(macro.signature(), MacroBody.clean(macro, this)) == null) {
      List<Macro> own = said == null ? book.definedIn(file, name) : List.of();
      // All of several definitions in this file, since each is in force somewhere.
      open.addAll(own.isEmpty() ? List.of(macro) : own);
    }
  }

  /**
   * What vanishes in the text of a file by rewriting must vanish by expansion in a macro's body.
   */
  private void add(String name, Map<String, String> expansions, Deque<Macro> open) {
    switch (treatment(name)) {
      case EXPAND -> expand(name, expansions, open);
      case VANISH -> expansions.put(name, "");
      case VANISH_CALL, VANISH_STATEMENT, ATTRIBUTE -> expansions.put(name + "(...)", "");
      case IDENTITY -> expansions.put(name + "(x)", "(x)");
      case LOOP -> expansions.put(name + "(...)", "for (__hf_loop(__VA_ARGS__);;)");
      default -> {}
    }
  }
}
