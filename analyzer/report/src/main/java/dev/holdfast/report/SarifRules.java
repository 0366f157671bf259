package dev.holdfast.report;

import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.ReportingDescriptor;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.rule.RuleInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The rules as SARIF describes them. */
final class SarifRules {
  private SarifRules() {}

  static Set<ReportingDescriptor> of(List<RuleInfo> rules) {
    Set<ReportingDescriptor> descriptors = new LinkedHashSet<>();
    rules.forEach(rule -> descriptors.add(descriptor(rule)));
    return descriptors;
  }

  private static ReportingDescriptor descriptor(RuleInfo rule) {
    RulePage page = RulePage.of(rule.page());
    return new ReportingDescriptor()
        .withId(rule.id())
        .withName(rule.name())
        .withShortDescription(new MultiformatMessageString().withText(rule.summary()))
        .withFullDescription(
            new MultiformatMessageString().withText(page.firstParagraph().orElse(rule.summary())))
        .withHelp(help(rule, page))
        .withDefaultConfiguration(
            new ReportingConfiguration().withLevel(configurationLevel(rule.severity())))
        .withProperties(properties(rule));
  }

  private static MultiformatMessageString help(RuleInfo rule, RulePage page) {
    String text = page.text(Palette.PLAIN).strip();
    return text.isEmpty()
        ? new MultiformatMessageString().withText(rule.summary()).withMarkdown(rule.summary())
        : new MultiformatMessageString().withText(text).withMarkdown(rule.page().strip());
  }

  /** {@code precision} and {@code problem.severity} are what code-scanning services sort by. */
  private static PropertyBag properties(RuleInfo rule) {
    Set<String> tags = new LinkedHashSet<>(List.of("concurrency", "kernel", "locking"));
    String severity = rule.severity() == Severity.NOTE ? "recommendation" : lower(rule.severity());
    PropertyBag properties = new PropertyBag().withTags(tags);
    properties.setAdditionalProperty("precision", "high");
    properties.setAdditionalProperty("problem.severity", severity);
    return properties;
  }

  private static String lower(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static ReportingConfiguration.Level configurationLevel(Severity severity) {
    return switch (severity) {
      case ERROR -> ReportingConfiguration.Level.ERROR;
      case WARNING -> ReportingConfiguration.Level.WARNING;
      case NOTE -> ReportingConfiguration.Level.NOTE;
    };
  }
}
