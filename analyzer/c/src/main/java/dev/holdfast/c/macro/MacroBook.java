package dev.holdfast.c.macro;

import dev.holdfast.c.text.Macro;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The macros that the read files define, by name. Complete before it is asked. */
public final class MacroBook {
  private static final Comparator<Definition> BEST =
      Comparator.comparing((Definition d) -> d.macro().preferred() ? 0 : 1)
          .thenComparing(d -> d.macro().body().length() > 1 ? 0 : 1);

  /**
   * A definition.
   *
   * @param file the number of the file it stands in
   * @param macro what it says
   */
  public record Definition(int file, Macro macro) {}

  private final Map<String, List<Definition>> definitions = new HashMap<>();
  private final NameFilter names = new NameFilter();

  private final IntPredicate isIncluded;

  /**
   * An empty book.
   *
   * @param isIncluded whether another file includes the file with that number
   */
  public MacroBook(IntPredicate isIncluded) {
    this.isIncluded = isIncluded;
  }

  /** Adds the macros of a file; files come in the order of their numbers. */
  public void add(int file, List<Macro> macros) {
    for (Macro macro : macros) {
      definitions
          .computeIfAbsent(macro.name(), name -> new ArrayList<>(1))
          .add(new Definition(file, macro));
      names.add(macro.name());
    }
  }

  /** The definitions of this name in one file, in order. */
  List<Macro> definedIn(int file, String name) {
    return definitions.getOrDefault(name, List.of()).stream()
        .filter(d -> d.file() == file)
        .map(Definition::macro)
        .toList();
  }

  /** Whether any file defines this name. */
  public boolean defines(String name) {
    return names.mayHave(name) && definitions.containsKey(name);
  }

  /** All definitions by name. */
  public Map<String, List<Definition>> all() {
    return definitions;
  }

  /** The definition that counts if nothing is known of who asks, or null. */
  public @Nullable Macro any(String name) {
    List<Definition> found = definitions.get(name);
    return found == null ? null : best(found);
  }

  /**
   * The definition that a file sees: its own, else one of the files it includes, else what its
   * includer sees, else, for what is itself included, any included file's that takes arguments.
   *
   * @param file the number of the file
   * @param visible whether it includes the file with that number
   * @param visibleToIncluder whether the file in whose sight it is read does
   */
  public @Nullable Macro seenBy(
      String name, int file, IntPredicate visible, IntPredicate visibleToIncluder) {
    List<Definition> found = names.mayHave(name) ? definitions.get(name) : null;
    if (found == null) {
      return null;
    }
    Definition own = null;
    Definition included = null;
    Definition lent = null;
    for (Definition each : found) {
      if (each.file() == file) {
        own = better(own, each);
      } else if (own == null && visible.test(each.file())) {
        included = better(included, each);
      } else if (own == null && included == null && visibleToIncluder.test(each.file())) {
        lent = better(lent, each);
      }
    }
    Definition seen = own != null ? own : included != null ? included : lent;
    if (seen != null) {
      return seen.macro();
    }
    // Who has an includer sees what that one sees, and nothing else.
    return included(file) && !visibleToIncluder.test(file) ? anyCall(found) : null;
  }

  /** A header may rely on who includes it; but a plain name means something else elsewhere. */
  private @Nullable Macro anyCall(List<Definition> found) {
    List<Definition> calls =
        found.stream().filter(d -> d.macro().takesArguments() && included(d.file())).toList();
    return calls.isEmpty() ? null : best(calls);
  }

  private boolean included(int file) {
    return isIncluded.test(file);
  }

  /** The first of the best: with a body rather than without, of the richest configuration. */
  private static Macro best(List<Definition> candidates) {
    Definition best = candidates.get(0);
    for (Definition candidate : candidates) {
      best = better(best, candidate);
    }
    return best.macro();
  }

  private static Definition better(@Nullable Definition known, Definition other) {
    return known == null || BEST.compare(other, known) < 0 ? other : known;
  }
}
