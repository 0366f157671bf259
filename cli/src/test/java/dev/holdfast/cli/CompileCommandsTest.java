package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.run.CheckRun;
import dev.holdfast.run.JavaReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over what a build compiles. */
class CompileCommandsTest {
  private static final String SLEEPS =
      """
      void msleep(int time);
      void spin_lock(void *lock);
      void spin_unlock(void *lock);
      struct dev { int lock; };
      void NAME(struct dev *dev)
      {
              spin_lock(&dev->lock);
      #ifdef CONFIG_SLOW
              msleep(1);
      #endif
              spin_unlock(&dev->lock);
      }
      """;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeSources() throws IOException {
    Files.createDirectories(folder.resolve("one"));
    Files.createDirectories(folder.resolve("two"));
    source("one/slow.c");
    source("one/fast.c");
    source("two/other.c");
    source("two/unlisted.c");
  }

  private void source(String name) throws IOException {
    String function = name.substring(name.indexOf('/') + 1, name.indexOf('.'));
    Files.writeString(folder.resolve(name), SLEEPS.replace("NAME", function));
  }

  private Path database(String json) throws IOException {
    return Files.writeString(folder.resolve("cc.json"), json);
  }

  private Path database() throws IOException {
    return database(
        """
        [
          {"directory": ".", "file": "one/slow.c", "command": "cc -DCONFIG_SLOW -c one/slow.c"},
          {"directory": "one", "file": "fast.c", "arguments": ["cc", "-c", "fast.c"]},
          {"directory": ".", "file": "two/other.c", "arguments": ["cc", "-DCONFIG_SLOW=1"]},
          {"directory": ".", "file": "two/start.S", "arguments": ["cc"]}
        ]
        """);
  }

  private CommandLineRun check(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(new PrintWriter(out), new PrintWriter(err), Console.Terminal.NONE);
    List<String> words =
        new ArrayList<>(List.of("check", "--no-cache", "--root", folder.toString()));
    Stream.of(arguments).map(Object::toString).forEach(words::add);
    int exitCode =
        Holdfast.commandLine(
                commands -> CheckRun.of(new CReader(commands), new JavaReader()), console)
            .execute(words.toArray(String[]::new));
    console.out().flush();
    console.err().flush();
    return new CommandLineRun(exitCode, out.toString(), err.toString());
  }

  @Test
  void readsOnlyListedFilesAndOnlyTheirConfiguration() throws IOException {
    CommandLineRun run = check("--compile-commands", database());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("one/slow.c:9:9: error: msleep() may sleep", "two/other.c:9:9: error")
        .contains("3 files, 3 functions analysed")
        .doesNotContain("fast.c")
        .doesNotContain("unlisted");
  }

  @Test
  void staysBelowThePathsThatAreNamed() throws IOException {
    CommandLineRun run = check("--compile-commands", database(), folder.resolve("one"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("slow.c").contains("2 files").doesNotContain("other.c");
    CommandLineRun file = check("--compile-commands", database(), folder.resolve("one/fast.c"));
    assertThat(file.exitCode()).isZero();
    assertThat(file.out()).contains("1 file,");
  }

  @Test
  void aPathWithoutListedFilesEndsWithTwoButTheOthersAreAnalysed() throws IOException {
    Files.createDirectories(folder.resolve("three"));
    Path database = database();
    CommandLineRun run =
        check("--compile-commands", database, folder.resolve("one"), folder.resolve("three"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("slow.c:9:9: error");
    assertThat(run.err())
        .contains("holdfast: " + database + " lists no source in " + folder + "/three\n");
  }

  @Test
  void noneOfThePathsListedEndsWithTwo() throws IOException {
    Path database = database();
    Path unlisted = folder.resolve("two/unlisted.c");
    CommandLineRun run = check("--compile-commands", database, unlisted);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("holdfast: " + database + ": " + unlisted + " is not among its files\n");
  }

  @Test
  void listedFilesThatDoNotExistAreOneNotice() throws IOException {
    Path database =
        database(
            """
            [
              {"file": "one/slow.c", "command": "cc -DCONFIG_SLOW"},
              {"file": "one/gone.c", "command": "cc"},
              {"file": "gone/more.c", "command": "cc"}
            ]
            """);
    CommandLineRun run = check("--compile-commands", database);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("slow.c:9:9: error");
    assertThat(run.err())
        .startsWith(
            "cc.json:3:1: notice: 2 listed files do not exist and are left out: "
                + (folder + "/one/gone.c, " + folder + "/gone/more.c [unreadable]\n"));
  }

  @Test
  void aListOfNothingThatExistsEndsWithTwo() throws IOException {
    Path database = database("[\n{\"file\": \"gone.c\", \"command\": \"cc\"}]");
    CommandLineRun run = check("--compile-commands", database);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains(database + ":2: a listed file does not exist and is left out: " + folder)
        .contains(database + " lists no C source that exists");
    CommandLineRun empty = check("--compile-commands", database("[]"));
    assertThat(empty.exitCode()).isEqualTo(2);
    assertThat(empty.err()).isEqualTo("holdfast: " + database + " lists no C source that exists\n");
  }

  @Test
  void aBrokenListEndsWithTwoAndItsPlace() throws IOException {
    Path database = database("[\n  {\"file\": 1}\n]");
    CommandLineRun run = check("--compile-commands", database);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("holdfast: " + database + ":2:12: \"file\" must be a string\n");
    CommandLineRun missing = check("--compile-commands", folder.resolve("none.json"));
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("cannot read " + folder + "/none.json: no such file");
  }
}
