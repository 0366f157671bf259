package dev.holdfast.report;

import com.contrastsecurity.sarif.ArtifactChange;
import com.contrastsecurity.sarif.ArtifactContent;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.PartialFingerprints;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.Region;
import com.contrastsecurity.sarif.Replacement;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Suppression;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Fix;
import dev.holdfast.engine.finding.Flow;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.finding.Step;
import dev.holdfast.engine.rule.RuleInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Findings as SARIF describes them. */
final class SarifResults {
  private final List<String> ruleIds;

  SarifResults(List<RuleInfo> rules) {
    this.ruleIds = rules.stream().map(RuleInfo::id).toList();
  }

  /** The result of a suppressed finding. */
  Result suppressed(Suppressed suppressed) {
    Suppression suppression = new Suppression().withKind(Suppression.Kind.IN_SOURCE);
    String justification = suppressed.justification();
    return of(suppressed.finding())
        .withSuppressions(
            new LinkedHashSet<>(
                List.of(
                    justification.isEmpty()
                        ? suppression
                        : suppression.withJustification(justification))));
  }

  /** The result of a finding. */
  Result of(Finding finding) {
    Result result =
        new Result()
            .withRuleId(finding.ruleId())
            .withLevel(level(finding.severity()))
            .withMessage(SarifLocations.message(message(finding)))
            .withLocations(List.of(SarifLocations.of(finding.place(), finding.function())))
            .withPartialFingerprints(fingerprints(finding))
            .withCodeFlows(SarifFlows.of(finding.flows()))
            .withRelatedLocations(related(finding.flows()))
            .withRank(rank(finding.confidence()))
            .withProperties(properties(finding));
    int index = ruleIds.indexOf(finding.ruleId());
    if (index >= 0) {
      result.setRuleIndex(index);
    }
    return finding.fixes().isEmpty() ? result : result.withFixes(fixes(finding));
  }

  private static String message(Finding finding) {
    return finding.advice().isEmpty()
        ? finding.message()
        : sentence(finding.message()) + " " + finding.advice();
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  private static PartialFingerprints fingerprints(Finding finding) {
    return new PartialFingerprints()
        .withAdditionalProperty("primaryLocationLineHash", finding.fingerprint());
  }

  /** What a reader wants beside the primary place: where each chain begins and ends. */
  private static Set<Location> related(List<Flow> flows) {
    Set<Location> related = new LinkedHashSet<>();
    for (Flow flow : flows) {
      for (Step step : flow.steps()) {
        if (step.role() != Step.Role.CALL) {
          related.add(
              SarifLocations.of(step.place(), step.function(), step.text())
                  .withId(related.size() + 1));
        }
      }
    }
    return related;
  }

  private static Set<com.contrastsecurity.sarif.Fix> fixes(Finding finding) {
    Set<com.contrastsecurity.sarif.Fix> fixes = new LinkedHashSet<>();
    for (Fix fix : finding.fixes()) {
      fixes.add(
          new com.contrastsecurity.sarif.Fix()
              .withDescription(SarifLocations.message(fix.description()))
              .withArtifactChanges(new LinkedHashSet<>(List.of(change(fix)))));
    }
    return fixes;
  }

  private static ArtifactChange change(Fix fix) {
    int line = fix.place().line();
    int column = fix.place().column();
    Region deleted =
        new Region()
            .withStartLine(line)
            .withStartColumn(column)
            .withEndLine(line)
            .withEndColumn(column + fix.oldText().length());
    return new ArtifactChange()
        .withArtifactLocation(SarifLocations.artifact(fix.place()))
        .withReplacements(
            List.of(
                new Replacement()
                    .withDeletedRegion(deleted)
                    .withInsertedContent(new ArtifactContent().withText(fix.newText()))));
  }

  private static PropertyBag properties(Finding finding) {
    String confidence = finding.confidence().name().toLowerCase(Locale.ROOT);
    return new PropertyBag().withAdditionalProperty("confidence", confidence);
  }

  /** From 0 to 100, higher first. */
  private static double rank(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> 90;
      case MEDIUM -> 60;
      case LOW -> 30;
    };
  }

  private static Result.Level level(Severity severity) {
    return switch (severity) {
      case ERROR -> Result.Level.ERROR;
      case WARNING -> Result.Level.WARNING;
      case NOTE -> Result.Level.NOTE;
    };
  }
}
