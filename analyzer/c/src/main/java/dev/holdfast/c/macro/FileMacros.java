package dev.holdfast.c.macro;

import dev.holdfast.c.text.Lexer;
import dev.holdfast.c.text.Macro;
import dev.holdfast.c.text.Tokens;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The macros as one file sees them. Not for several threads. */
public final class FileMacros {
  private final Prelude prelude;
  private final MacroBook book;
  private final Classifier classifier;
  private final int file;
  private final IntPredicate visible;
  private final Map<String, Treatment> treatments = new HashMap<>();

  /**
   * The view of one file.
   *
   * @param file its number
   * @param visible whether it includes the file with that number
   */
  public FileMacros(
      Prelude prelude, MacroBook book, Classifier classifier, int file, IntPredicate visible) {
    this.prelude = prelude;
    this.book = book;
    this.classifier = classifier;
    this.file = file;
    this.visible = visible;
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
    return book.seenBy(name, file, visible);
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
   * What the parser must expand in a file: of all these names, and of what they expand to.
   *
   * @param names the names that occur in it
   * @return replacements by macro signature
   */
  public Map<String, String> expansions(List<String> names) {
    Map<String, String> expansions = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>();
    for (String name : names) {
      if (treatment(name) == Treatment.EXPAND) {
        expand(name, expansions, open);
      }
    }
    while (!open.isEmpty()) {
      inside(open.pop(), expansions, open);
    }
    return expansions;
  }

  private void expand(String name, Map<String, String> expansions, Deque<String> open) {
    Macro said = prelude.expansion(name);
    Macro macro = said != null ? said : definition(name);
    if (macro != null
        && expansions.putIfAbsent(macro.signature(), MacroBody.clean(macro.body())) == null) {
      open.push(macro.body());
    }
  }

  /**
   * What vanishes in the text of a file by rewriting must vanish by expansion in a macro's body.
   */
  private void inside(String body, Map<String, String> expansions, Deque<String> open) {
    Tokens tokens = Lexer.fragment(body);
    for (String name : tokens.names().all()) {
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
}
