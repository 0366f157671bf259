package dev.holdfast.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SarifReportTest {
  @Test
  void isValidAgainstTheOfficialSchema() throws IOException {
    assertValid(sarif(Samples.report(Samples.mutex(), Samples.inversionWithFix())));
    assertValid(sarif(Samples.report()));
  }

  @Test
  void hasTheAgreedBytes() throws IOException {
    Golden.check(
        "report.sarif", sarif(Samples.report(Samples.mutex(), Samples.inversionWithFix())));
  }

  @Test
  void saysWhereLevelAndFlowAre() throws IOException {
    JsonNode result = results(Samples.report(Samples.mutex(), Samples.inversionWithFix())).get(1);
    assertThat(result.at("/level").asText()).isEqualTo("warning");
    assertThat(result.at("/ruleIndex").asInt()).isEqualTo(1);
    assertThat(result.at("/codeFlows")).hasSize(2);
    assertThat(result.at("/codeFlows/0/threadFlows")).hasSize(1);
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("drivers/pump/pump%20v2.c");
    assertThat(result.at("/fixes/0/artifactChanges/0/replacements/0/deletedRegion/endColumn"))
        .hasToString("46");
  }

  @Test
  void keepsTheEmptyListOfResults() throws IOException {
    assertThat(results(Samples.report()).isArray()).isTrue();
  }

  @Test
  void tellsSuppressedAndKnownFindingsApart() throws IOException {
    Report report =
        Samples.report(
            new Standing(
                List.of(new Suppressed(Samples.mutex(), "probed before the lock exists")),
                new Comparison(List.of(Samples.inversionWithFix()), List.of())));
    assertValid(sarif(report));
    JsonNode results = results(report);
    assertThat(results.at("/0/suppressions/0/kind").asText()).isEqualTo("inSource");
    assertThat(results.at("/0/suppressions/0/justification").asText())
        .isEqualTo("probed before the lock exists");
    assertThat(results.at("/1/baselineState").asText()).isEqualTo("unchanged");
  }

  @Test
  void tellsWhatCouldNotBeRead() throws IOException {
    JsonNode run = run(Samples.report());
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    assertThat(run.at("/invocations/0/toolExecutionNotifications")).hasSize(2);
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/level").asText())
        .isEqualTo("error");
  }

  private static JsonNode results(Report report) throws IOException {
    return run(report).get("results");
  }

  private static JsonNode run(Report report) throws IOException {
    return new JsonMapper().readTree(sarif(report)).at("/runs/0");
  }

  private static String sarif(Report report) throws IOException {
    StringBuilder text = new StringBuilder();
    new SarifReport().write(report, text);
    return text.toString();
  }

  private static void assertValid(String sarif) throws IOException {
    try (InputStream schema =
        SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      JsonSchema validator =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
              .getSchema(Objects.requireNonNull(schema));
      assertThat(
              validator.validate(
                  sarif,
                  InputFormat.JSON,
                  execution -> execution.getExecutionConfig().setFormatAssertionsEnabled(true)))
          .isEmpty();
    }
  }
}
