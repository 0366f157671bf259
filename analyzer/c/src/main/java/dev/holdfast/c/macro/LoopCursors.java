package dev.holdfast.c.macro;

import dev.holdfast.c.text.Lexer;
import dev.holdfast.c.text.Macro;
import dev.holdfast.c.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds in the definition of a loop macro which of its arguments the loop assigns. */
final class LoopCursors {
  /** For macros without a definition: the first is it in most. */
  static final List<Integer> UNKNOWN = List.of(0);

  private LoopCursors() {}

  static List<Integer> of(Macro macro, FileMacros macros) {
    List<String> parameters = macro.parameters();
    if (parameters == null) {
      return List.of();
    }
    Tokens body = Lexer.fragment(macro.body());
    List<Integer> assigned = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      if (isAssigned(parameters.get(i), body, macro.name(), macros)) {
        assigned.add(i);
      }
    }
    return assigned.isEmpty() ? UNKNOWN : List.copyOf(assigned);
  }

  private static boolean isAssigned(String parameter, Tokens body, String loop, FileMacros macros) {
    for (int i = 0; i < body.count(); i++) {
      if (body.is(i, parameter)) {
        int next = body.is(i + 1, ')') ? i + 2 : i + 1;
        if (body.is(next, '=') && !body.is(next + 1, '=')) {
          return true;
        }
      }
    }
    return isPassedToLoop(parameter, body, loop, macros);
  }

  private static boolean isPassedToLoop(
      String parameter, Tokens body, String loop, FileMacros macros) {
    for (int i = 0; i + 1 < body.count(); i++) {
      if (body.isIdentifier(i)
          && body.is(i + 1, '(')
          && !body.is(i, loop)
          && macros.treatment(body.string(i)) == Treatment.LOOP) {
        List<Integer> inner = macros.cursors(body.string(i));
        int close = body.closing(i + 1);
        int argument = 0;
        int depth = 0;
        for (int j = i + 2; j < close; j++) {
          if (body.is(j, '(')) {
            depth++;
          } else if (body.is(j, ')')) {
            depth--;
          } else if (depth == 0 && body.is(j, ',')) {
            argument++;
          } else if (body.is(j, parameter) && inner.contains(argument)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
