package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Program;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which functions return an object that they have just made, and that nobody else knows yet. */
final class Makers {
  /** How many calls deep an object may be made. */
  static final int DEEPEST = 3;

  private final Program program;

  /** By the depth that is left, so that an answer does not hang on who asked first. */
  private final List<Map<String, Boolean>> answers =
      List.of(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());

  Makers(Program program) {
    this.program = program;
  }

  /** Whether the program has no constructors: it is in a language where nobody knows. */
  boolean areNone() {
    return !program.hasConstructors();
  }

  boolean isConstructor(String id) {
    return program.isConstructor(id);
  }

  /** Whether each of the functions, of which there is one, makes what it returns. */
  boolean make(List<String> functions, int depth) {
    return depth > 0
        && !functions.isEmpty()
        && functions.stream().allMatch(id -> makes(id, depth - 1));
  }

  private boolean makes(String id, int depth) {
    Boolean known = answers.get(depth).get(id);
    if (known == null) {
      Function function = program.function(id);
      known = function != null && NewObjects.of(function, this, depth).areReturned();
      answers.get(depth).put(id, known);
    }
    return known;
  }
}
