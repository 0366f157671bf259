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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private static List<Result> results(Report report) {
    SarifResults results = new SarifResults(report.rules());
    Map<String, Integer> occurrences = new HashMap<>();
    List<Result> list = new ArrayList<>();
    for (Finding finding : report.findings()) {
      int occurrence = occurrences.merge(finding.fingerprint(), 1, Integer::sum);
      list.add(results.of(finding, occurrence));
    }
    return list;
  }
}
