package dev.holdfast.report;

import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.OriginalUriBaseIds;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.Tool;
import com.contrastsecurity.sarif.ToolComponent;
import dev.holdfast.engine.finding.Finding;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** SARIF 2.1.0, as code-scanning services take it. */
public final class SarifReport implements ReportFormat {
  private static final URI SCHEMA =
      URI.create(
          "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");

  @Override
  public void write(Report report, Appendable out) throws IOException {
    SarifSchema210 log =
        new SarifSchema210()
            .with$schema(SCHEMA)
            .withVersion(SarifSchema210.Version._2_1_0)
            .withRuns(List.of(run(report)));
    out.append(Json.text(log)).append('\n');
  }

  private static Run run(Report report) {
    Run run =
        new Run()
            .withTool(new Tool().withDriver(driver(report)))
            .withInvocations(List.of(SarifInvocation.of(report)))
            .withColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS)
            .withResults(results(report));
    URI root = report.root();
    return root == null
        ? run
        : run.withOriginalUriBaseIds(
            new OriginalUriBaseIds()
                .withAdditionalProperty(
                    SarifLocations.ROOT_ID, new ArtifactLocation().withUri(root.toASCIIString())));
  }

  private static ToolComponent driver(Report report) {
    return new ToolComponent()
        .withName("Holdfast")
        .withVersion(report.toolVersion())
        .withRules(SarifRules.of(report.rules()));
  }

  /** Findings to show, known and suppressed ones, in one order: viewers filter by state. */
  private static List<Result> results(Report report) {
    SarifResults results = new SarifResults(report.rules());
    Standing standing = report.standing();
    Comparison comparison = standing.comparison();
    SortedMap<Finding, Result> sorted = new TreeMap<>(Finding.ORDER);
    for (Finding finding : report.findings()) {
      Result result = results.of(finding);
      sorted.put(
          finding,
          comparison == null ? result : result.withBaselineState(Result.BaselineState.NEW));
    }
    if (comparison != null) {
      for (Finding finding : comparison.known()) {
        sorted.put(finding, results.of(finding).withBaselineState(Result.BaselineState.UNCHANGED));
      }
    }
    standing.suppressed().forEach(each -> sorted.put(each.finding(), results.suppressed(each)));
    return List.copyOf(sorted.values());
  }
}
