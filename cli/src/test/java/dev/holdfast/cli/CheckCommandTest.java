package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final Rule[] WARNING = {
    Fakes.rule("HF201", "inversion", Severity.WARNING, Confidence.HIGH)
  };
  private static final Rule[] ERROR = {
    Fakes.rule("HF101", "sleep", Severity.ERROR, Confidence.HIGH)
  };
  private static final Rule[] UNSURE = {
    Fakes.rule("HF201", "inversion", Severity.ERROR, Confidence.LOW)
  };

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeSource() throws IOException {
    Files.writeString(folder.resolve("a.c"), "int f(void) { return 0; }\n");
  }

  @Test
  void endsWithZeroWhenClean() {
    CommandLineRun run = CommandLineRun.of("check", folder);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            no findings
            1 file, 2 functions analysed; 0 calls had no known body and no model entry
            """);
    assertThat(run.err()).startsWith("finished in ");
  }

  @Test
  void endsWithOneAndShowsTheSourceWhenSomethingIsFound() {
    CommandLineRun run = CommandLineRun.with(ERROR, "check", "--root", folder, folder);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("a.c:1:1: error: found by sleep [HF101 sleep]")
        .contains("    1 | int f(void)")
        .contains("help: mend it");
  }

  @Test
  void failsOnlyFromTheThresholdOn() {
    assertThat(CommandLineRun.with(WARNING, "check", folder).exitCode()).isZero();
    assertThat(CommandLineRun.with(WARNING, "check", "--fail-on", "warning", folder).exitCode())
        .isEqualTo(1);
    assertThat(CommandLineRun.with(ERROR, "check", "--fail-on=never", folder).exitCode()).isZero();
  }

  @Test
  void countsUnsureFindingsButKeepsThemBack() {
    CommandLineRun run = CommandLineRun.with(UNSURE, "check", folder);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("1 finding of lower confidence not shown");
    assertThat(CommandLineRun.with(UNSURE, "check", "--min-confidence", "low", folder).exitCode())
        .isEqualTo(1);
  }

  @Test
  void appliesOnlySelectedRules() {
    Rule sleep = ERROR[0];
    Rule inversion = Fakes.rule("HF201", "inversion", Severity.ERROR, Confidence.HIGH);
    CommandLineRun run =
        CommandLineRun.with(
            new Rule[] {sleep, inversion}, "check", "--rules", "-inversion", folder);
    assertThat(run.out()).contains("HF101").doesNotContain("HF201");
  }

  @Test
  void writesSarifToAFileAndNumbersToTheErrorStream() throws IOException {
    Path file = folder.resolve("report.sarif");
    CommandLineRun run =
        CommandLineRun.with(ERROR, "check", "--format", "sarif", "-o", file, folder);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("1 error (1 HF101 sleep)");
    assertThat(Files.readString(file)).contains("\"version\": \"2.1.0\"", "\"HF101\"");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void printsNothingBesideTheReportWhenQuiet() {
    CommandLineRun run = CommandLineRun.of("check", "--quiet", "--format=json", folder);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("{\n  \"format\": 1,");
  }

  @Test
  void severitiesOfRulesCanBeChanged() {
    CommandLineRun run = CommandLineRun.with(ERROR, "check", "--severity=sleep=warning", folder);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("warning: found by sleep");
  }

  @Test
  void coloursOnlyWhenToldWithoutATerminal() {
    assertThat(CommandLineRun.with(ERROR, "check", folder).out()).doesNotContain("\u001B");
    assertThat(CommandLineRun.with(ERROR, "check", "--color=always", folder).out())
        .contains("\u001B[1;31merror");
  }

  @Test
  void listsTheFunctionsForOtherTools() throws IOException {
    Path list = folder.resolve("functions.txt");
    assertThat(CommandLineRun.of("check", "--list-functions", list, folder).exitCode()).isZero();
    assertThat(list).isEmptyFile();
  }

  @Test
  void replacesAReportThroughALink() throws IOException {
    Path file = Files.writeString(folder.resolve("real.txt"), "old and much longer than the new");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    assertThat(CommandLineRun.of("check", "-o", link, folder).exitCode()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).startsWith("no findings");
  }
}
