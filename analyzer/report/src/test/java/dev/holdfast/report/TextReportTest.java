package dev.holdfast.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.program.Place;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
  @Test
  void showsExcerptChainAdviceAndNumbers() throws IOException {
    Golden.check("report.txt", plain(Samples.report(Samples.mutex(), Samples.inversionWithFix())));
  }

  @Test
  void saysPlainlyThatNothingWasFound() throws IOException {
    assertThat(plain(Samples.report())).startsWith("no findings\n2 files, 3 functions analysed");
  }

  @Test
  void coloursOnlyWhenTold() throws IOException {
    StringBuilder coloured = new StringBuilder();
    Report report = Samples.report(Samples.mutex());
    new TextReport(Samples.source(), Palette.ANSI).write(report, coloured);
    assertThat(coloured.toString()).contains("\u001B[1;31merror:\u001B[0m");
    assertThat(plain(report))
        .doesNotContain("\u001B")
        .isEqualTo(coloured.toString().replaceAll("\u001B\\[[0-9;]*m", ""));
  }

  @Test
  void lacksOnlyTheExcerptWhenTheSourceIsGone() throws IOException {
    StringBuilder text = new StringBuilder();
    new TextReport(SourceText.NONE, Palette.PLAIN).write(Samples.report(Samples.mutex()), text);
    assertThat(text).contains(":3:2: error: pump_unmap takes").doesNotContain(" | ");
  }

  @Test
  void letsNoControlCharacterThrough() throws IOException {
    Finding hostile =
        new Finding(
            "HF102",
            "evil \u001B[2J name",
            "do\nthis",
            new Place("a\u001B.c", 1, 1),
            "f",
            List.of(),
            Confidence.HIGH,
            Severity.ERROR,
            "1",
            List.of());
    StringBuilder text = new StringBuilder();
    new TextReport((file, line) -> "x\u001B[31m\r\u202Ey", Palette.PLAIN)
        .write(Samples.report(hostile), text);
    assertThat(text.toString()).doesNotContain("\u001B", "\r", "\u202E", "do\nthis");
  }

  private static String plain(Report report) throws IOException {
    StringBuilder text = new StringBuilder();
    new TextReport(Samples.source(), Palette.PLAIN).write(report, text);
    return text.toString();
  }
}
