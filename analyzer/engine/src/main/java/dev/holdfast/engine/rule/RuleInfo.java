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
public record RuleInfo(String id, String name, String summary, Severity severity, String page) {}
