package dev.holdfast.c.macro;

import dev.holdfast.c.text.Lexer;
import dev.holdfast.c.text.Macro;
import dev.holdfast.c.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Says from a macro's body what becomes of it where it is used.
 *
 * <p>Expanded is what the parser needs expanded (declarations, types, literals) and what hides
 * something of a lock: a call, a field, an address. What only computes stays a call whose value is
 * unknown: expanding everything costs several times the parsing. What stands for a constant stays a
 * call, too: whoever links it knows whether there is a function of that name instead.
 */
public final class Classifier {
  /** Longer bodies stay calls: what they hide is not seen. */
  private static final int LONGEST_BODY = 20_000;

  /** Deeper nesting of macros is not followed: what it hides is not seen. */
  private static final int DEEPEST = 100;

  private static final Set<String> TYPE_WORDS =
      Set.of(
          "struct",
          "union",
          "enum",
          "static",
          "extern",
          "typedef",
          "const",
          "void",
          "int",
          "char",
          "long",
          "short",
          "unsigned",
          "signed",
          "bool",
          "volatile",
          "register",
          "float",
          "double",
          "typeof",
          "__typeof__",
          "inline",
          "__inline__",
          "__auto_type");

  private static final Set<String> ATTRIBUTE_WORDS =
      Set.of(
          "__attribute__",
          "__attribute",
          "inline",
          "__inline",
          "__inline__",
          "__extension__",
          "asm",
          "__asm__",
          "__asm");

  private static final Set<String> NO_CALLS =
      Set.of(
          "sizeof",
          "typeof",
          "__typeof__",
          "__alignof__",
          "defined",
          "__attribute__",
          "asm",
          "__asm__",
          "__asm",
          "volatile",
          "__volatile__",
          "goto",
          "do",
          "void",
          "unsigned",
          "int",
          "long",
          "char",
          "return");

  private final Prelude prelude;
  private final MacroBook book;
  private final Predicate<String> knownToModel;
  private final Map<Macro, Treatment> known = new ConcurrentHashMap<>();

  /** A classifier for the macros of a book. */
  public Classifier(Prelude prelude, MacroBook book, Predicate<String> knownToModel) {
    this.prelude = prelude;
    this.book = book;
    this.knownToModel = knownToModel;
  }

  /** What becomes of the macro of this name. */
  public Treatment treatment(String name, Macro macro) {
    return treatment(name, macro, new Chain());
  }

  /** The macros whose bodies are being looked at, each within the one before. */
  private static final class Chain {
    private final Set<String> names = new HashSet<>();

    /** Whether something was not looked at because it is in the chain already. */
    private boolean cut;
  }

  private Treatment treatment(String name, @Nullable Macro macro, Chain within) {
    Treatment said = prelude.treatment(name);
    if (said != null) {
      return said;
    }
    if (macro == null || knownToModel.test(name)) {
      return Treatment.NONE;
    }
    Treatment found = known.get(macro);
    if (found != null) {
      return found;
    }
    if (within.names.size() > DEEPEST || !within.names.add(name)) {
      within.cut = true;
      return Treatment.NONE;
    }
    boolean cutBefore = within.cut;
    within.cut = false;
    found = classify(macro, within);
    within.names.remove(name);
    if (!within.cut || within.names.isEmpty()) {
      // In a circle the answer may depend on where it was entered.
      known.put(macro, found);
    }
    within.cut |= cutBefore;
    return found;
  }

  /** A macro's own name in its body is never expanded again. */
  private Treatment nested(String name, Macro outer, Chain within) {
    return name.equals(outer.name()) ? Treatment.NONE : treatment(name, book.any(name), within);
  }

  private Treatment classify(Macro macro, Chain within) {
    if (macro.body().length() > LONGEST_BODY) {
      return Treatment.NONE;
    }
    Tokens body = Lexer.fragment(macro.body());
    boolean call = macro.takesArguments();
    if (!call && body.count() == 1 && body.isIdentifier(0)) {
      Treatment other = nested(body.string(0), macro, within);
      if (other == Treatment.VANISH_CALL || other == Treatment.VANISH_STATEMENT) {
        return other;
      }
    }
    if (isAttribute(macro, body, within)) {
      return !call
          ? Treatment.VANISH
          : isEmptyDeclaration(macro, body, within)
              ? Treatment.VANISH_STATEMENT
              : Treatment.VANISH_CALL;
    }
    if (call && (BodyShape.isSelection(body) || BodyShape.isConstant(body))) {
      return Treatment.NONE;
    }
    if (BodyShape.isIdentity(macro, body)) {
      return Treatment.IDENTITY;
    }
    if (call && startsLoop(macro, body, within)) {
      return Treatment.LOOP;
    }
    if (needsParser(macro, body, within) || hidesSomething(macro, body, within)) {
      return Treatment.EXPAND;
    }
    if (call) {
      return BodyShape.isTest(body) ? Treatment.EXPAND : Treatment.PURE;
    }
    return Treatment.NONE;
  }

  private boolean isAttribute(Macro macro, Tokens body, Chain within) {
    int i = 0;
    while (i < body.count()) {
      if (!body.isIdentifier(i)) {
        return false;
      }
      String word = body.string(i);
      if (!ATTRIBUTE_WORDS.contains(word) && !vanishes(nested(word, macro, within))) {
        return false;
      }
      i = body.is(i + 1, '(') ? body.closing(i + 1) + 1 : i + 1;
    }
    return true;
  }

  private static boolean vanishes(Treatment treatment) {
    return treatment == Treatment.VANISH
        || treatment == Treatment.VANISH_CALL
        || treatment == Treatment.VANISH_STATEMENT;
  }

  private boolean isEmptyDeclaration(Macro macro, Tokens body, Chain within) {
    return body.isIdentifier(0)
        && nested(body.string(0), macro, within) == Treatment.VANISH_STATEMENT;
  }

  private boolean startsLoop(Macro macro, Tokens body, Chain within) {
    return body.isIdentifier(0)
        && !BodyShape.isUnbalanced(body)
        && (body.is(0, "for") || nested(body.string(0), macro, within) == Treatment.LOOP);
  }

  /** Whether it stands for something that is no expression over its arguments' values. */
  private boolean needsParser(Macro macro, Tokens body, Chain within) {
    List<String> parameters = macro.parameters() == null ? List.of() : macro.parameters();
    boolean strings = body.count() > 0;
    for (int i = 0; i < body.count(); i++) {
      if (body.isIdentifier(i)) {
        String word = body.string(i);
        if (isTypeStart(body, i, word)
            || isTypeParameter(body, i, parameters)
            || BodyShape.isStatementParameter(body, i, parameters)
            || isDeclaration(body, i)) {
          return true;
        }
        Treatment inner = nested(word, macro, within);
        strings &= parameters.contains(word) || (inner == Treatment.EXPAND && !body.is(i + 1, '('));
        if (inner == Treatment.EXPAND && !macro.takesArguments()) {
          return true;
        }
      } else if (body.kind(i) != Tokens.STRING) {
        strings = false;
      }
    }
    return strings
        || BodyShape.startsStatement(body)
        || BodyShape.pastes(body)
        || BodyShape.isOperand(body)
        || BodyShape.isFragment(body);
  }

  private static boolean isTypeStart(Tokens body, int i, String word) {
    // A cast or argument is part of an expression; a declaration or type is not.
    return TYPE_WORDS.contains(word)
        && !body.is(i - 1, '(')
        && !body.is(i - 1, ',')
        && !TYPE_WORDS.contains(before(body, i));
  }

  private static String before(Tokens body, int i) {
    return body.isIdentifier(i - 1) ? body.string(i - 1) : "";
  }

  private static boolean isTypeParameter(Tokens body, int i, List<String> parameters) {
    return parameters.contains(body.string(i))
        && (TYPE_WORDS.contains(before(body, i))
            || (body.is(i - 1, '(')
                && body.is(i + 1, '*')
                && (body.is(i + 2, ')') || body.is(i + 2, '*')))
            || (body.is(i - 2, "sizeof") && body.is(i - 1, '(') && body.is(i + 1, ')'))
            || (body.is(i - 1, '(')
                && body.is(i + 1, ')')
                && (body.isIdentifier(i + 2) || body.is(i + 2, '('))
                && !body.isIdentifier(i - 2)));
  }

  /** Two names in a row at the beginning: a type and what is declared. */
  private static boolean isDeclaration(Tokens body, int i) {
    boolean first = i == 0 || body.is(i - 1, '{');
    return first
        && body.isIdentifier(i + 1)
        && !BodyShape.STATEMENT_WORDS.contains(body.string(i))
        && !body.string(i).equals("sizeof");
  }

  private boolean hidesSomething(Macro macro, Tokens body, Chain within) {
    List<String> parameters = macro.parameters() == null ? List.of() : macro.parameters();
    boolean alias = body.count() == 1 && body.isIdentifier(0) && !isConstantName(body.string(0));
    if (alias) {
      return true;
    }
    for (int i = 0; i < body.count(); i++) {
      if (BodyShape.isMemberAccess(body, i)) {
        return true;
      }
      if (body.isIdentifier(i) && hidesAt(macro, body, i, parameters, within)) {
        return true;
      }
    }
    return false;
  }

  private boolean hidesAt(Macro macro, Tokens body, int i, List<String> parameters, Chain within) {
    String word = body.string(i);
    if (BodyShape.STATEMENT_WORDS.contains(word)) {
      return isJump(word);
    }
    if (!body.is(i + 1, '(') || NO_CALLS.contains(word)) {
      // The name of a variable: an address that may be a lock's, or a flag that callees look at.
      return !parameters.contains(word)
          && macro.takesArguments()
          && body.is(i - 1, '&')
          && !body.is(i - 2, '&')
          && isAddress(body, i);
    }
    if (parameters.contains(word)) {
      return true;
    }
    Treatment inner = nested(word, macro, within);
    return switch (inner) {
      case EXPAND, LOOP -> true;
      case NONE -> !word.startsWith("__builtin") && !isKept(word);
      default -> false;
    };
  }

  private static boolean isJump(String word) {
    return word.equals("return")
        || word.equals("goto")
        || word.equals("break")
        || word.equals("continue");
  }

  private boolean isKept(String word) {
    return prelude.treatment(word) == Treatment.NONE && !knownToModel.test(word);
  }

  private static boolean isAddress(Tokens body, int i) {
    return body.is(i - 2, '(') || body.is(i - 2, ',') || i == 1;
  }

  static boolean isConstantName(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
