package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.run.CheckRun;
import dev.holdfast.run.JavaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache changes how long a run takes, and nothing else. */
class CacheOptionsTest {
  private static final Path INPUTS = Path.of("../testdata/c");

  @TempDir private Path folder = Path.of("");

  @Test
  void allInputsGiveTheSameBytesWithAndWithoutACache() throws IOException {
    CommandLineRun without = check("--no-cache", INPUTS);
    assertThat(without.out()).isNotEmpty();
    Path cache = folder.resolve("new/cache");
    for (String threads : List.of("2", "1", "8")) {
      CommandLineRun with = check("--cache", cache, "--threads", threads, INPUTS);
      assertThat(with).as("with %s threads", threads).isEqualTo(without);
    }
    assertThat(segments(cache)).isNotEmpty();
  }

  @Test
  void theOrderOfArgumentsDoesNotMatterToACache() throws IOException {
    Path vhost = INPUTS.resolve("vhost");
    List<Path> others;
    try (Stream<Path> all = Files.list(INPUTS)) {
      others = all.filter(each -> Files.isDirectory(each)).sorted().limit(3).toList();
    }
    Path cache = folder.resolve("cache");
    CommandLineRun plain = check("--no-cache", vhost, others.get(0), others.get(1));
    assertThat(check("--cache", cache, others.get(1), vhost, others.get(0))).isEqualTo(plain);
    assertThat(check("--cache", cache, others.get(0), others.get(1), vhost)).isEqualTo(plain);
  }

  @Test
  void aDamagedCacheIsToldOnceAndMadeAnew() throws IOException {
    Path vhost = INPUTS.resolve("vhost");
    Path cache = folder.resolve("cache");
    CommandLineRun plain = check("--cache", cache, vhost);
    for (Path segment : segments(cache)) {
      byte[] bytes = Files.readAllBytes(segment);
      for (int i = 9; i < bytes.length; i += 50) {
        bytes[i] ^= 4;
      }
      Files.write(segment, bytes);
    }
    CommandLineRun damaged = check("--cache", cache, vhost);
    assertThat(damaged.out()).isEqualTo(plain.out());
    assertThat(damaged.exitCode()).isEqualTo(plain.exitCode());
    assertThat(damaged.err().lines().filter(line -> line.contains("the cache is damaged")))
        .hasSize(1);
    assertThat(check("--cache", cache, vhost)).as("it is whole again").isEqualTo(plain);
  }

  @Test
  void aCacheThatCannotBeWrittenIsToldOnceAndTheRunGoesOn() throws IOException {
    Path vhost = INPUTS.resolve("vhost");
    Path file = Files.writeString(folder.resolve("file"), "");
    CommandLineRun plain = check("--no-cache", vhost);
    CommandLineRun run = check("--cache", file, vhost);
    assertThat(run.out()).isEqualTo(plain.out());
    assertThat(run.exitCode()).isEqualTo(plain.exitCode());
    assertThat(run.err().lines().filter(line -> line.contains("the cache cannot be written")))
        .hasSize(1);
  }

  @Test
  void bothOptionsAtOnceAreAMistake() {
    CommandLineRun run = run("--cache", folder, "--no-cache", INPUTS);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--cache and --no-cache contradict each other");
  }

  /** A run without the time it took, which stands among the messages. */
  private static CommandLineRun check(Object... arguments) {
    CommandLineRun run = run(arguments);
    return new CommandLineRun(
        run.exitCode(), run.out(), run.err().replaceAll("in [0-9.]+ (ms|s|min)", "in a moment"));
  }

  private static CommandLineRun run(Object... arguments) {
    CheckRun run = CheckRun.of(new CReader(CompileCommands.NONE), new JavaReader());
    Stream<Object> fixed = Stream.of("check", "--format", "json", "--min-confidence", "low");
    return CommandLineRun.of(run, Stream.concat(fixed, Stream.of(arguments)).toArray());
  }

  private static List<Path> segments(Path cache) throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.filter(file -> file.toString().endsWith(".segment")).toList();
    }
  }
}
