package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.rule.Rule;
import org.junit.jupiter.api.Test;

class OtherCommandsTest {
  private static final Rule[] RULES = {
    Fakes.rule("HF101", "sleep", Severity.ERROR, Confidence.HIGH),
    Fakes.rule("HF201", "inversion", Severity.ERROR, Confidence.HIGH)
  };

  @Test
  void explainsARuleByIdInAnyCaseAndByName() {
    String page = "HF201\n=====\n\nThe page.\n";
    assertThat(CommandLineRun.with(RULES, "explain", "hf201").out()).isEqualTo(page);
    assertThat(CommandLineRun.with(RULES, "explain", "inversion").out()).isEqualTo(page);
  }

  @Test
  void listsTheRulesAsTableAndAsJson() {
    assertThat(CommandLineRun.with(RULES, "rules").out())
        .isEqualTo(
            """
            HF101  sleep      error    About sleep.
            HF201  inversion  error    About inversion.
            """);
    assertThat(CommandLineRun.with(RULES, "rules", "--format=json").out())
        .contains("\"id\": \"HF101\"", "\"summary\": \"About inversion.\"");
  }

  @Test
  void tellsItsVersion() {
    CommandLineRun run = CommandLineRun.of("--version");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("holdfast \\d+\\.\\d+\\.\\d+\\S*\\n");
  }

  @Test
  void helpsWithEveryCommand() {
    assertThat(CommandLineRun.of("--help").out()).contains("check", "explain", "Exit codes:");
    assertThat(CommandLineRun.of("help", "check").out())
        .contains("--format", "--fail-on", "--min-confidence", "text, sarif, json")
        .doesNotContain("--list-functions");
  }

  @Test
  void generatesShellCompletion() {
    CommandLineRun run = CommandLineRun.of("generate-completion");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("complete -F", "--min-confidence");
  }
}
