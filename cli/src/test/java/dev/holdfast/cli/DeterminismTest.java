package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.run.CheckRun;
import dev.holdfast.run.JavaReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, however it is named and with any number of threads. */
class DeterminismTest {
  @TempDir private Path folder = Path.of("");
  private final List<Path> tops = new ArrayList<>();

  /** The project's own inputs, as a kernel tree with a binary file and a broken one. */
  @BeforeEach
  void copyTestdata() throws IOException {
    Path testdata = Path.of("../testdata");
    Files.createDirectories(folder.resolve("include/linux"));
    Files.writeString(folder.resolve("Makefile"), "");
    Files.writeString(folder.resolve("Kbuild"), "");
    for (String top : List.of("c/hf101", "c/hf201", "c/hf301", "c/vhost", "java/hf201")) {
      copy(testdata.resolve(top), folder.resolve(top));
      tops.add(folder.resolve(top));
    }
    Files.write(folder.resolve("c/hf101/binary.c"), new byte[] {0, 1, 2});
    Files.writeString(folder.resolve("c/hf301/broken.c"), "int f( { struct\n");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(
          file -> {
            try {
              Path target = to.resolve(from.relativize(file).toString());
              if (Files.isDirectory(file)) {
                Files.createDirectories(target);
              } else {
                Files.copy(file, target);
              }
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private String report(int threads, List<Path> paths) {
    List<Object> arguments =
        new ArrayList<>(
            List.of("check", "-q", "--min-confidence", "low", "--format", "sarif", "--threads"));
    arguments.add(threads);
    arguments.addAll(paths);
    CommandLineRun run =
        CommandLineRun.of(
            CheckRun.of(new CReader(CompileCommands.NONE), new JavaReader()), arguments.toArray());
    assertThat(run.exitCode()).isEqualTo(1);
    return run.out() + run.err();
  }

  @Test
  void doesNotDependOnTheNumberOfThreads() {
    String one = report(1, tops);
    assertThat(one).contains("HF101", "HF201", "HF301", "binary.c", "broken.c");
    assertThat(report(2, tops)).isEqualTo(one);
    assertThat(report(8, tops)).isEqualTo(one);
  }

  @Test
  void doesNotDependOnTheOrderAndSpellingOfArguments() {
    String plain = report(2, tops);
    List<Path> reversed = new ArrayList<>();
    tops.forEach(top -> reversed.add(0, top));
    assertThat(report(2, reversed)).isEqualTo(plain);

    List<Path> twice = new ArrayList<>(tops);
    twice.addAll(reversed);
    twice.add(0, folder.resolve("c/vhost/vhost.c"));
    assertThat(report(2, twice)).isEqualTo(plain);

    Path working = Path.of("").toAbsolutePath();
    List<Path> spelled = new ArrayList<>();
    for (Path top : tops) {
      spelled.add(Path.of("./" + working.relativize(top)));
      spelled.add(top.resolve("../../c/./hf101"));
    }
    assertThat(report(2, spelled)).isEqualTo(plain);
  }

  @Test
  void takesTheTreeThatHoldsAllPathsForTheRoot() throws IOException {
    Path inner = folder.resolve("c/hf101");
    Files.createDirectories(inner.resolve("include/linux"));
    Files.writeString(inner.resolve("Makefile"), "");
    Files.writeString(inner.resolve("Kbuild"), "");
    List<Path> reversed = new ArrayList<>();
    tops.forEach(top -> reversed.add(0, top));
    assertThat(report(2, reversed)).isEqualTo(report(2, tops)).contains("\"c/hf101/");
  }
}
