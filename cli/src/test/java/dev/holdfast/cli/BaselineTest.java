package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
  private static final String HEAD =
      """
      holdfast-baseline 1
      # Known findings, which do not fail a run: file, rule, fingerprint, message.
      """;
  private static final String A = "a.c\tHF101\taaaaaaaaaaaaaaaa:1\tsleeps a\n";
  private static final String A2 = "a.c\tHF101\taaaaaaaaaaaaaaaa:2\tsleeps a\n";
  private static final String B = "b.c\tHF101\tbbbbbbbbbbbbbbbb:1\tsleeps b\n";

  @TempDir private Path folder = Path.of("");
  private Path file = folder;

  @BeforeEach
  void writeSources() throws IOException {
    Files.writeString(folder.resolve("a.c"), "int f(void);\n");
    Files.writeString(folder.resolve("b.c"), "int g(void);\n");
    file = folder.resolve("known.txt");
  }

  @Test
  void isSortedAndReadable() throws IOException {
    CommandLineRun run = with(finding("b", 1), finding("a", 1), finding("a", 9)).baseline();
    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(file)).isEqualTo(HEAD + A + A2 + B);
  }

  @Test
  void onlyNewFindingsAreToldAndFail() throws IOException {
    Files.writeString(file, HEAD + A);
    CommandLineRun run = with(finding("a", 1), finding("b", 1)).check();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("b.c:1:1: error: sleeps b")
        .doesNotContain("sleeps a")
        .contains("new 1 error (1 HF101 sleep)\n1 known finding not shown (baseline)\n");
    assertThat(with(finding("a", 1)).check().exitCode()).isZero();
  }

  @Test
  void fixedFindingsAreToldAndPruned() throws IOException {
    Files.writeString(file, HEAD + A + B);
    CommandLineRun told = with(finding("a", 1)).check();
    assertThat(told.out()).contains("fixed: b.c: sleeps b [HF101]\n");
    assertThat(Files.readString(file)).contains(B);
    with(finding("a", 1)).check("--prune");
    assertThat(Files.readString(file)).isEqualTo(HEAD + A);
  }

  @Test
  void whatWasNotLookedForIsNotFixed() throws IOException {
    Files.writeString(file, HEAD + B);
    CommandLineRun elsewhere =
        with(finding("a", 1)).run("check", "--root", folder, "--baseline", file, "a.c");
    assertThat(elsewhere.out()).doesNotContain("fixed");
    Files.delete(folder.resolve("b.c"));
    assertThat(with().run("check", "--root", folder, "--baseline", file, "a.c").out())
        .contains("fixed: b.c");
  }

  @Test
  void sarifTellsNewFromKnown() throws IOException {
    Files.writeString(file, HEAD + A);
    String sarif = with(finding("a", 1), finding("b", 1)).check("--format=sarif").out();
    assertThat(sarif)
        .containsSubsequence("\"baselineState\": \"unchanged\"", "\"baselineState\": \"new\"");
  }

  @Test
  void unreadableBaselinesEndWithTwoBeforeTheRun() throws IOException {
    assertThat(with().check()).isEqualTo(refused("no such baseline: " + file));
    Files.write(file, new byte[] {(byte) 0xff, 0});
    assertThat(with().check())
        .isEqualTo(refused("cannot read the baseline " + file + ": not a text file"));
    Files.writeString(file, HEAD);
    assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file));
    assertThat(with().check())
        .isEqualTo(refused("cannot read the baseline " + file + ": permission denied"));
  }

  @Test
  void malformedBaselinesTellTheLine() throws IOException {
    malformed("", 1, "the file is empty");
    malformed("{}\n", 1, "the first line is not 'holdfast-baseline 1'");
    malformed("holdfast-baseline 2\n", 1, "format 2 is not known here");
    malformed(
        HEAD + "<<<<<<< ours\n",
        3,
        "file, rule, fingerprint and message, with tabs between them, are expected");
    malformed(HEAD + "a.c\t!\taaaaaaaaaaaaaaaa:1\tm\n", 3, "'!' is not a rule's id");
    malformed(HEAD + "a.c\tHF101\txyz\tm\n", 3, "'xyz' is not a fingerprint");
    malformed(HEAD + A + A, 4, "a finding that is listed before");
  }

  private void malformed(String text, int line, String problem) throws IOException {
    Files.writeString(file, text);
    assertThat(with().check())
        .isEqualTo(refused(file + ":" + line + ": malformed baseline: " + problem));
  }

  @Test
  void pruneNeedsABaseline() {
    assertThat(with().run("check", "--prune", folder))
        .isEqualTo(refused("--prune needs --baseline FILE"));
  }

  @Test
  void unwritableBaselineEndsWithTwo() {
    CommandLineRun run = with().run("baseline", folder, "-o", folder.resolve("no/known.txt"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no such directory");
  }

  private static CommandLineRun refused(String message) {
    return new CommandLineRun(2, "", "holdfast: " + message + "\n");
  }

  private static Finding finding(String name, int line) {
    return new Finding(
        "HF101",
        "sleeps " + name,
        "",
        new Place(name + ".c", line, 1),
        "f",
        List.of(),
        Confidence.HIGH,
        Severity.ERROR,
        name.repeat(16),
        List.of());
  }

  private Commands with(Finding... findings) {
    return new Commands(new Rule[] {Fakes.rule("HF101", "sleep", () -> Stream.of(findings))});
  }

  private final class Commands {
    private final Rule[] rules;

    Commands(Rule[] rules) {
      this.rules = rules;
    }

    CommandLineRun run(Object... arguments) {
      Object[] resolved = arguments.clone();
      for (int i = 0; i < resolved.length; i++) {
        resolved[i] = resolved[i].equals("a.c") ? folder.resolve("a.c") : resolved[i];
      }
      return CommandLineRun.with(rules, resolved);
    }

    CommandLineRun baseline() {
      return run("baseline", "--root", folder, folder, "-o", file);
    }

    CommandLineRun check(Object... more) {
      Object[] arguments = {"check", "--root", folder, "--baseline", file, folder};
      Object[] all = Arrays.copyOf(arguments, arguments.length + more.length);
      System.arraycopy(more, 0, all, arguments.length, more.length);
      return run(all);
    }
  }
}
