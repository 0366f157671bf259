package dev.holdfast.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceSearchTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void findsEachSourceOnceInOrder() throws IOException, UsageException {
    Path b = write("dir/b.c");
    Path a = write("dir/a.c");
    write("dir/notes.txt");
    write("dir/.git/x.c");
    Sources found = find(b, folder.resolve("dir"), folder.resolve("dir/../dir/a.c"));
    assertThat(found.files()).containsExactly(a.toRealPath(), b.toRealPath());
    assertThat(found.mistakes()).isEmpty();
  }

  @Test
  void doesNotFollowLinksInsideADirectory() throws IOException, UsageException {
    Path a = write("dir/a.c");
    Files.createSymbolicLink(folder.resolve("dir/loop"), folder.resolve("dir"));
    Files.createSymbolicLink(folder.resolve("dir/same.c"), a);
    assertThat(find(folder.resolve("dir")).files()).containsExactly(a.toRealPath());
  }

  @Test
  void tellsPlacesRelativeToTheKernelTree() throws IOException, UsageException {
    Path driver = write("linux/drivers/x/x.c");
    write("linux/Kbuild");
    write("linux/Makefile");
    write("linux/include/linux/mutex.h");
    assertThat(find(driver).root()).isEqualTo(folder.resolve("linux").toRealPath());
  }

  @Test
  void tellsPlacesRelativeToTheGitTree() throws IOException, UsageException {
    Path source = write("repo/src/x.c");
    write("repo/.git/HEAD");
    assertThat(find(source).root()).isEqualTo(folder.resolve("repo").toRealPath());
  }

  @Test
  void tellsPlacesRelativeToWhatPathsHaveInCommon() throws IOException, UsageException {
    Path x = write("p/one/x.c");
    Path y = write("p/two/y.c");
    assertThat(find(x, y).root()).isEqualTo(folder.resolve("p").toRealPath());
  }

  @Test
  void takesHeadersOnlyIfTheyAreNamed() throws IOException, UsageException {
    write("dir/a.c");
    Path header = write("dir/a.h");
    assertThat(find(folder.resolve("dir")).files()).hasSize(1);
    assertThat(find(header).files()).containsExactly(header.toRealPath());
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "int f(void);\n");
  }

  private static Sources find(Path... paths) throws UsageException {
    return SourceSearch.find(
        List.of(paths), null, List.of(new NamedReader()), SourceSearch.Wanted.ALL);
  }

  /** Knows files by their names as the C front end does, and reads nothing. */
  private static final class NamedReader implements SourceReader {
    @Override
    public boolean reads(Path file) {
      return file.toString().endsWith(".h") || looksFor(file);
    }

    @Override
    public boolean looksFor(Path file) {
      return file.toString().endsWith(".c");
    }

    @Override
    public OpenedSources open(SourceTree sources, Progress progress) {
      return OpenedSources.of(contracts -> new Program.Builder().build());
    }
  }
}
