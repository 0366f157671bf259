package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.rule.Rule;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of bad input has its message and its exit code. */
class BadInputTest {
  @TempDir private Path folder = Path.of("");
  private Path good = folder;

  @BeforeEach
  void writeSource() throws IOException {
    good = Files.writeString(folder.resolve("good.c"), "int f(void);\n");
  }

  @Test
  void missingPathEndsWithTwoButTheOthersAreAnalysed() {
    CommandLineRun run = CommandLineRun.of("check", folder.resolve("gone"), good);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("holdfast: no such file or directory: " + folder + "/gone");
    assertThat(run.out()).contains("1 file, 2 functions analysed");
  }

  @Test
  void missingPathAloneEndsWithTwo() {
    CommandLineRun run = CommandLineRun.of("check", folder.resolve("gone.c"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no such file or directory").doesNotContain("Exception");
  }

  @Test
  void findingsDoNotHideAMissingPath() {
    Rule[] rules = {Fakes.rule("HF101", "sleep", Severity.ERROR, Confidence.HIGH)};
    CommandLineRun run = CommandLineRun.with(rules, "check", folder.resolve("gone"), good);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("found by sleep");
  }

  @Test
  void unreadableFileThatTheUserNamedEndsWithTwo() throws IOException {
    Path secret = unreadable();
    CommandLineRun run = CommandLineRun.of("check", secret, good);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("cannot read " + secret + ": permission denied");
  }

  @Test
  void unreadableFileAmongOthersIsANotice() throws IOException {
    unreadable();
    CommandLineRun run = CommandLineRun.of("check", "--root", folder, folder);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("secret.c: notice: left out: permission denied [unreadable]");
  }

  private Path unreadable() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.c"), "int g(void);\n");
    assumeFalse(!secret.toFile().setReadable(false) || Files.isReadable(secret));
    return secret;
  }

  @Test
  void binaryFileThatTheUserNamedEndsWithTwo() throws IOException {
    Path binary = Files.write(folder.resolve("bin.c"), new byte[] {127, 'E', 'L', 'F', 0, 1});
    CommandLineRun run = CommandLineRun.of("check", binary, good);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("cannot read " + binary + ": not a text file");
  }

  @Test
  void binaryFileAmongOthersIsANotice() throws IOException {
    Files.write(folder.resolve("bin.c"), new byte[] {0, 1, 2});
    CommandLineRun run = CommandLineRun.of("check", "--root", folder, "--quiet", folder);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEqualTo("bin.c: notice: left out: not a text file [unreadable]\n");
  }

  @Test
  void hugeFileAmongOthersIsANotice() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.c").toFile(), "rw")) {
      huge.setLength(65L << 20);
    }
    CommandLineRun run = CommandLineRun.of("check", folder);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("huge.c: notice: left out: larger than 64 MiB [limit]");
  }

  @Test
  void brokenSyntaxIsANotice() throws IOException {
    Files.writeString(folder.resolve("broken.c"), "int f( {\n");
    CommandLineRun run = CommandLineRun.of("check", "--root", folder, folder);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("broken.c:3:1: notice: statement not understood [syntax]");
  }

  @Test
  void manyNoticesAreCutShort() throws IOException {
    for (int i = 0; i < 12; i++) {
      Files.writeString(folder.resolve("broken" + i + ".c"), "int f( {\n");
    }
    assertThat(CommandLineRun.of("check", folder).err())
        .contains("holdfast: 7 more notices (--verbose shows them all)");
    assertThat(CommandLineRun.of("check", "--verbose", folder).err().lines())
        .filteredOn(line -> line.contains("[syntax]"))
        .hasSize(12);
  }

  @Test
  void fileOfAnotherKindEndsWithTwo() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "hello");
    CommandLineRun run = CommandLineRun.of("check", notes, good);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("not a C or Java source: " + notes);
  }

  @Test
  void directoryWithoutSourcesEndsWithTwo() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    CommandLineRun run = CommandLineRun.of("check", empty);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("holdfast: no C or Java sources found\n");
  }

  @Test
  void pathOutsideOfTheRootEndsWithTwo() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    CommandLineRun run = CommandLineRun.of("check", "--root", other, good);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("lies outside of the root");
  }

  @Test
  void wrongOptionEndsWithTwoAndNamesTheRightOne() {
    CommandLineRun run = CommandLineRun.of("check", "--formt", "sarif", good);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("holdfast: Unknown option: '--formt'")
        .contains("--format")
        .contains("Try 'holdfast check --help' for help.");
  }

  @Test
  void wrongValueEndsWithTwoAndNamesTheRightOnes() {
    CommandLineRun run = CommandLineRun.of("check", "--format", "xml", good);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("'xml'", "[TEXT, SARIF, JSON] (case-insensitive)");
    assertThat(CommandLineRun.of("check", "--threads", "0", good).err())
        .contains("--threads must be at least 1, not 0");
    assertThat(CommandLineRun.of("check", "--threads", "many", good).exitCode()).isEqualTo(2);
  }

  @Test
  void unknownRuleEndsWithTwoAndNamesTheKnownOnes() {
    Rule[] rules = {Fakes.rule("HF101", "sleep", Severity.ERROR, Confidence.HIGH)};
    CommandLineRun run = CommandLineRun.with(rules, "check", "--rules", "HF999", good);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("unknown rule 'HF999'; the rules are: HF101 sleep");
  }

  @Test
  void wrongSeverityEndsWithTwoAndNamesTheRightOnes() {
    Rule[] rules = {Fakes.rule("HF101", "sleep", Severity.ERROR, Confidence.HIGH)};
    CommandLineRun severity = CommandLineRun.with(rules, "check", "--severity=HF101=bad", good);
    assertThat(severity.exitCode()).isEqualTo(2);
    assertThat(severity.err())
        .contains("unknown severity 'bad' of HF101; the severities are: error, warning, note");
    CommandLineRun rule = CommandLineRun.with(rules, "check", "--severity=HF999=note", good);
    assertThat(rule.exitCode()).isEqualTo(2);
    assertThat(rule.err()).contains("unknown rule 'HF999'");
  }

  @Test
  void noRuleLeftEndsWithTwo() {
    Rule[] rules = {Fakes.rule("HF101", "sleep", Severity.ERROR, Confidence.HIGH)};
    CommandLineRun run = CommandLineRun.with(rules, "check", "--rules=-HF101", good);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no rule is left of --rules -HF101");
  }

  @Test
  void malformedModelEndsWithTwoAndItsPlace() throws IOException {
    Path stub = Files.writeString(folder.resolve("Stub.java"), "class A {\n  @@\n}\n");
    CommandLineRun run = CommandLineRun.of("check", "--model", stub, good);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(stub + ":2:7: malformed model: an annotation is expected");
  }

  @Test
  void missingModelAndClassPathEndWithTwo() {
    CommandLineRun model = CommandLineRun.of("check", "--model", folder.resolve("no"), good);
    assertThat(model.exitCode()).isEqualTo(2);
    assertThat(model.err()).contains("no such model file or directory");
    CommandLineRun entry = CommandLineRun.of("check", "--classpath", folder.resolve("x"), good);
    assertThat(entry.exitCode()).isEqualTo(2);
    assertThat(entry.err()).contains("no such class path entry");
  }

  @Test
  void unwritableOutputEndsWithTwoBeforeTheRun() throws IOException {
    CommandLineRun missing = CommandLineRun.of("check", "-o", folder.resolve("no/report"), good);
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("cannot write", "no such directory");
    CommandLineRun directory = CommandLineRun.of("check", "-o", folder, good);
    assertThat(directory.exitCode()).isEqualTo(2);
    assertThat(directory.err()).contains("is a directory");
  }

  @Test
  void failureWhileWritingEndsWithTwo() {
    Path full = Path.of("/dev/full");
    assumeFalse(!Files.exists(full));
    CommandLineRun run = CommandLineRun.of("check", "-o", full, good);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("cannot write /dev/full");
  }

  @Test
  void failingRuleCostsOnlyItsOwnFindings() {
    Rule throwing =
        Fakes.rule(
            "HF301",
            "bad",
            () -> {
              throw new IllegalStateException("oops");
            });
    Rule sleep = Fakes.rule("HF101", "sleep", Severity.ERROR, Confidence.HIGH);
    CommandLineRun run = CommandLineRun.with(new Rule[] {throwing, sleep}, "check", "-q", good);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("found by sleep");
    assertThat(run.err()).contains("the rule HF301 failed, please report", "oops", "[internal]");
  }

  @Test
  void missingOrUnknownCommandEndsWithTwo() {
    assertThat(CommandLineRun.of().exitCode()).isEqualTo(2);
    assertThat(CommandLineRun.of().err()).contains("a command is missing");
    assertThat(CommandLineRun.of("chekc").exitCode()).isEqualTo(2);
    assertThat(CommandLineRun.of("chekc").err()).contains("check");
    assertThat(CommandLineRun.of("explain", "HF999").exitCode()).isEqualTo(2);
    assertThat(CommandLineRun.of("explain").exitCode()).isEqualTo(2);
  }
}
