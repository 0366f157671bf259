package dev.holdfast.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  @Test
  void hasTheAgreedBytes() throws IOException {
    Golden.check("report.json", json(Samples.report(Samples.mutex(), Samples.inversionWithFix())));
  }

  @Test
  void carriesCoverageForScripts() throws IOException {
    JsonNode document = new JsonMapper().readTree(json(Samples.report()));
    assertThat(document.at("/coverage/functions").asInt()).isEqualTo(3);
    assertThat(document.at("/coverage/unknownCalls").asInt()).isEqualTo(7);
    assertThat(document.at("/findings").isArray()).isTrue();
  }

  private static String json(Report report) throws IOException {
    StringBuilder text = new StringBuilder();
    new JsonReport().write(report, text);
    return text.toString();
  }
}
