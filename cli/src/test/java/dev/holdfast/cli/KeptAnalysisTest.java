package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.run.CheckRun;
import dev.holdfast.run.JavaReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever has changed since an analysis was kept is seen. */
class KeptAnalysisTest {
  private static final String SOURCE =
      """
      #include "d.h"
      static DEFINE_SPINLOCK(lock);
      void work(struct d *d)
      {
      	spin_lock(&lock);
      	HELP(&d->mutex);
      	spin_unlock(&lock);
      }
      """;

  private static final String HEADER =
      "struct d { struct mutex mutex; };\n#define HELP(m) mutex_lock(m)\n";

  @TempDir private Path folder = Path.of("");
  private Path sources = folder;

  @BeforeEach
  void writeSources() throws IOException {
    sources = Files.createDirectories(folder.resolve("sources"));
    write("d.c", SOURCE);
    write("d.h", HEADER);
    assertThat(check().out()).contains("HF102");
  }

  @Test
  void nothingHasChanged() throws IOException {
    long kept = sizeOfCache();
    CommandLineRun again = assertSame();
    assertThat(again.out()).contains("HF102");
    assertThat(sizeOfCache()).isEqualTo(kept);
  }

  @Test
  void aSourceHasChanged() {
    write("d.c", SOURCE.replace("HELP", "if (1) HELP"));
    assertSame();
    write("d.c", SOURCE.replace("HELP(&d->mutex)", "d->mutex.x = 1;"));
    assertThat(assertSame().out()).doesNotContain("HF102");
    write("d.c", SOURCE);
    assertThat(assertSame().out()).contains("HF102");
  }

  @Test
  void aHeaderHasChanged() {
    write("d.h", HEADER.replace("mutex_lock(m)", "mutex_trylock(m)"));
    assertThat(assertSame().out()).doesNotContain("HF102");
  }

  @Test
  void aHeaderIsFoundElsewhere() throws IOException {
    Files.delete(sources.resolve("d.h"));
    assertSame();
    write("include/d.h", HEADER);
    assertSame();
    write("d.h", HEADER.replace("mutex_lock(m)", "mutex_trylock(m)"));
    assertThat(assertSame().out()).doesNotContain("HF102");
  }

  @Test
  void aFileIsNew() {
    write("e.c", "void mine(struct d *d) { work(d); }\n");
    assertSame();
  }

  @Test
  void aSuppressionIsNewOrGone() {
    write(
        "d.c",
        SOURCE.replace("HELP(&d->mutex);", "HELP(&d->mutex); // holdfast: ignore HF102 -- ok"));
    assertThat(assertSame().out()).doesNotContain("HF102 ");
    write("d.c", SOURCE);
    assertThat(assertSame().out()).contains("HF102");
  }

  @Test
  void theModelHasChanged() {
    Path model = folder.resolve("Mine.java");
    String stub =
        """
        import dev.holdfast.annotation.*;
        public final class Mine {
          @MaySleep static native void nap();
        }
        """;
    write("d.c", SOURCE.replace("HELP", "nap(); HELP"));
    check();
    write("../Mine.java", stub);
    assertThat(assertSame("--model", model).out()).contains("HF101");
    write("../Mine.java", stub.replace("nap", "dream"));
    assertThat(assertSame("--model", model).out()).doesNotContain("HF101");
  }

  @Test
  void otherRulesAndSeveritiesAreAskedFor() {
    assertThat(assertSame("--rules", "HF101").out()).doesNotContain("HF102");
    assertThat(assertSame("--severity", "HF102=note").exitCode()).isZero();
    assertThat(assertSame("--rules", "HF102", "--min-confidence", "high").out()).contains("HF102");
    assertThat(assertSame().exitCode()).isEqualTo(1);
  }

  @Test
  void functionsAreListedNoMatterWhatIsKept() throws IOException {
    Path list = folder.resolve("functions");
    check("--list-functions", list);
    assertThat(list).content().contains("d.c:3:work complete");
  }

  private CommandLineRun assertSame(Object... arguments) {
    CommandLineRun plain = run("--no-cache", arguments);
    assertThat(check(arguments)).isEqualTo(plain);
    assertThat(check(arguments)).isEqualTo(plain);
    return plain;
  }

  private CommandLineRun check(Object... arguments) {
    return run("--cache=" + folder.resolve("cache"), arguments);
  }

  private CommandLineRun run(String cache, Object... arguments) {
    Stream<Object> fixed = Stream.of("check", "-q", cache, sources);
    CommandLineRun run =
        CommandLineRun.of(
            CheckRun.of(new CReader(CompileCommands.NONE), new JavaReader()),
            Stream.concat(fixed, Stream.of(arguments)).toArray());
    assertThat(run.err()).doesNotContain("damaged", "internal error");
    return run;
  }

  private void write(String name, String text) {
    try {
      Path file = sources.resolve(name);
      Files.createDirectories(sources.resolve("include"));
      Files.writeString(file, text);
      // Else it depends on how slow the test is whether something is kept of the file by its times.
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().plus(Duration.ofHours(1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long sizeOfCache() throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }
}
