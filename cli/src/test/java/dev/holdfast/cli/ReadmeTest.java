package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.checks.Rules;
import dev.holdfast.engine.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README says what is. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");

  @Test
  void listsEveryRuleInOrder() throws IOException {
    List<String> rows =
        Files.readAllLines(README).stream().filter(line -> line.startsWith("| HF")).toList();
    assertThat(rows)
        .containsExactlyElementsOf(Rules.all().stream().map(rule -> row(rule.info())).toList());
  }

  @Test
  void namesOnlyOptionsThatExist() throws IOException {
    String help = CommandLineRun.of("help", "check").out();
    for (String line : Files.readAllLines(README)) {
      if (line.startsWith("    --")) {
        assertThat(help).contains(line.strip().split(" ", 2)[0]);
      }
    }
  }

  private static String row(RuleInfo rule) {
    return "| " + rule.id() + " | " + rule.name() + " | " + rule.summary() + " |";
  }
}
