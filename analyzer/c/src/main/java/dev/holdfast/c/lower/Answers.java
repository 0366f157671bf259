package dev.holdfast.c.lower;

import dev.holdfast.c.macro.FileMacros;
import dev.holdfast.c.macro.Treatment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the lowering of one file asks about the rest of the tree and the model. All that a lowered
 * file depends on, besides its prepared text, is among the answers. Not for several threads.
 */
public final class Answers {
  /** What is asked of a name. */
  public enum Question {
    /** Whether a call of it computes and does nothing else. */
    PURE,
    /** Whether some file defines a type of this name. */
    TYPEDEF,
    /** Whether the model has a contract for it. */
    MODELLED
  }

  /** What the answer is. */
  public enum Answer {
    YES,
    NO
  }

  /**
   * A question that was asked.
   *
   * @param question what was asked
   * @param name of which name
   * @param answer what the answer was
   */
  public record Given(Question question, String name, Answer answer) {}

  private final FileMacros macros;
  private final Set<String> typedefs;
  private final Predicate<String> knownToModel;
  private final Map<Question, Map<String, Boolean>> given = new EnumMap<>(Question.class);

  /**
   * Nothing asked yet.
   *
   * @param macros the macros as the file sees them
   * @param typedefs the names of all types that any file defines
   * @param knownToModel whether the model has a contract for a function
   */
  public Answers(FileMacros macros, Set<String> typedefs, Predicate<String> knownToModel) {
    this.macros = macros;
    this.typedefs = typedefs;
    this.knownToModel = knownToModel;
  }

  boolean isPure(String name) {
    return ask(Question.PURE, name);
  }

  /** No question of the file's: what warns is the same in all trees. */
  boolean isWarning(String name) {
    return macros.treatment(name) == Treatment.WARN;
  }

  boolean isTypedef(String name) {
    return ask(Question.TYPEDEF, name);
  }

  boolean isKnownToModel(String name) {
    return ask(Question.MODELLED, name);
  }

  private boolean ask(Question question, String name) {
    return given
        .computeIfAbsent(question, any -> new TreeMap<>())
        .computeIfAbsent(name, any -> answer(question, any));
  }

  private boolean answer(Question question, String name) {
    return switch (question) {
      case PURE -> macros.treatment(name) == Treatment.PURE;
      case TYPEDEF -> typedefs.contains(name) || name.endsWith("_t");
      case MODELLED -> knownToModel.test(name);
    };
  }

  /** Whether the answer would be the same here. */
  public boolean agreesWith(Given other) {
    return answer(other.question(), other.name()) == (other.answer() == Answer.YES);
  }

  /** What was asked so far, in a defined order. */
  public List<Given> given() {
    List<Given> all = new ArrayList<>();
    given.forEach(
        (question, answers) ->
            answers.forEach(
                (name, yes) -> all.add(new Given(question, name, yes ? Answer.YES : Answer.NO))));
    return all;
  }
}
