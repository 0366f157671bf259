package dev.holdfast.engine.rule;

import dev.holdfast.engine.finding.Severity;

/**
 * What a user reads about a rule.
 *
 * @param id {@code HF102}
 * @param name {@code mutex-in-atomic}
 * @param summary one sentence
 * @param severity the default severity of its findings
 * @param page the rule's page, Markdown
 */
public record RuleInfo(String id, String name, String summary, Severity severity, String page) {
  private static final int FAMILY = 3;

  /**
   * What a rule is about, by its identity: {@code HF1} for sleeping in the wrong context, {@code
   * HF2} for lock orders, {@code HF3} for what is left held.
   */
  public static String family(String id) {
    return id.substring(0, Math.min(FAMILY, id.length()));
  }
}
