package dev.holdfast.run.suppression;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a suppression says.
 *
 * @param rules identifiers or names of rules
 * @param reason why; may be empty
 */
record Wording(List<String> rules, String reason) {
  /** What every suppression holds, and few files hold. */
  static final String SIGN = "holdfast:";

  /** How a comment must look. */
  static final String EXPECTED = "// holdfast: ignore RULE -- reason";

  private static final String RULE = "\\w+(?:-\\w+)*";
  private static final String RULES = "(" + RULE + "(?:\\s*,\\s*" + RULE + ")*)";
  private static final String REASON = "(?:\\s*--\\s*(.*))?";
  private static final Pattern COMMENT =
      Pattern.compile(SIGN + "\\s*ignore\\s+" + RULES + REASON, Pattern.DOTALL);
  private static final Pattern STRING = Pattern.compile(SIGN + "\\s*" + RULES + REASON);

  Wording {
    rules = List.copyOf(rules);
  }

  /** What a comment without its signs says; empty if it cannot be understood. */
  static Optional<Wording> ofComment(String comment) {
    return of(COMMENT.matcher(comment));
  }

  /** What a string in {@code @SuppressWarnings} says. */
  static Optional<Wording> ofString(String value) {
    return of(STRING.matcher(value));
  }

  private static Optional<Wording> of(Matcher matcher) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String reason = matcher.group(2);
    return Optional.of(
        new Wording(
            List.of(matcher.group(1).split("\\s*,\\s*", -1)),
            reason == null ? "" : reason.strip()));
  }
}
