package dev.holdfast.maven;

import dev.holdfast.engine.finding.Severity;
import dev.holdfast.report.Report;
import dev.holdfast.run.BaselineFile;
import dev.holdfast.run.UsageException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Analyses a module, tells what is violated, and fails the build. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
public class CheckMojo extends AbstractHoldfastMojo {
  /** Fails the build if there are more violations than are allowed. */
  @Parameter(property = "holdfast.failOnViolation", defaultValue = "true")
  private boolean failOnViolation;

  /** How many violations do not fail the build. */
  @Parameter(property = "holdfast.maxAllowedViolations", defaultValue = "0")
  private int maxAllowedViolations;

  /** From which severity on a violation fails the build: error, warning or note. */
  @Parameter(property = "holdfast.failOn", defaultValue = "error")
  private String failOn;

  /** Drops from the baseline what is fixed. */
  @Parameter(property = "holdfast.prune", defaultValue = "false")
  private boolean prune;

  @Override
  final void run(ModuleSources sources) throws UsageException, IOException, MojoFailureException {
    Severity threshold = Choice.of("failOn", failOn, Severity.values());
    Result result = result(sources);
    ViolationLog log = new ViolationLog(getLog(), root(sources));
    log.print(result);
    List<Violation> counted =
        result.violations().stream()
            .filter(each -> each.severity().compareTo(threshold) <= 0)
            .toList();
    if (failOnViolation && counted.size() > maxAllowedViolations) {
      throw new MojoFailureException(log.failure(counted, maxAllowedViolations));
    }
  }

  @Override
  final void pruned(Optional<BaselineFile> known, Report report) throws UsageException {
    if (prune && known.isPresent()) {
      known.get().prune(report);
    }
  }
}
