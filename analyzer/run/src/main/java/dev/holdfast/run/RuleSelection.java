package dev.holdfast.run;

import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rules run: words that each name a rule by identifier or name, with {@code -} before those
 * to leave out. Without a rule to take, all are taken.
 */
public final class RuleSelection {
  /** Every rule. */
  public static final RuleSelection ALL = new RuleSelection(List.of());

  private final List<String> words;

  private RuleSelection(List<String> words) {
    this.words = words;
  }

  /** The selection by these words. */
  public static RuleSelection of(List<String> words) {
    return new RuleSelection(words.stream().map(String::strip).toList());
  }

  /**
   * The selected rules, in their order.
   *
   * @throws UsageException if a word names no rule, or no rule is left
   */
  public List<Rule> from(List<Rule> rules) throws UsageException {
    Set<String> taken = new LinkedHashSet<>();
    Set<String> left = new LinkedHashSet<>();
    for (String word : words) {
      if (word.startsWith("-")) {
        left.add(find(word.substring(1), rules).id());
      } else {
        taken.add(find(word, rules).id());
      }
    }
    List<Rule> selected = new ArrayList<>(rules);
    selected.removeIf(rule -> !taken.isEmpty() && !taken.contains(rule.info().id()));
    selected.removeIf(rule -> left.contains(rule.info().id()));
    if (selected.isEmpty() && !words.isEmpty()) {
      throw new UsageException("no rule is left of --rules " + String.join(",", words));
    }
    return selected;
  }

  /**
   * The rule with this identifier or name.
   *
   * @throws UsageException if there is none
   */
  public static RuleInfo find(String word, List<Rule> rules) throws UsageException {
    String wanted = word.toLowerCase(Locale.ROOT);
    for (Rule rule : rules) {
      RuleInfo info = rule.info();
      if (info.id().toLowerCase(Locale.ROOT).equals(wanted) || info.name().equals(wanted)) {
        return info;
      }
    }
    String known =
        rules.stream()
            .map(rule -> rule.info().id() + " " + rule.info().name())
            .collect(Collectors.joining(", "));
    throw new UsageException("unknown rule '" + word + "'; the rules are: " + known);
  }
}
