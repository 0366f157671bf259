package dev.holdfast.c;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.cache.Cache;
import dev.holdfast.cache.Digest;
import dev.holdfast.engine.analysis.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands for the files without looking for them is what stands for them when they are. */
class FoundBeforeTest {
  @TempDir private Path directory = Path.of("");
  private final MemoryCache cache = new MemoryCache();

  @BeforeEach
  void writeSources() throws IOException {
    write("d/a.c", "#include \"a.h\"\n#include <more.h>\nint f(void) { return ONE; }\n");
    write("d/a.h", "#define ONE 1\n");
    write("include/more.h", "extern int more;\n");
    write("d/Makefile", "obj-y += a.o\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private CFrontEnd.Input input() {
    return new CFrontEnd.Input(
        directory,
        List.of(directory.resolve("d/a.c")),
        List.of(directory.resolve("include")),
        2,
        name -> false);
  }

  private Reading reading(Cache from) {
    return new Reading(input(), CompileCommands.NONE, from, Progress.NONE);
  }

  /** What stands for the files now, found out by looking for them. */
  private Digest identity() {
    Reading reading = reading(cache);
    return reading.identity(reading.survey()).orElseThrow();
  }

  private Optional<Digest> before() {
    return reading(cache).identityBefore();
  }

  @Test
  void knowsNothingBeforeTheFirstRun() {
    assertThat(before()).isEmpty();
  }

  @Test
  void isKnownAgainWhereNothingHasChanged() {
    Digest first = identity();

    assertThat(before()).contains(first);
  }

  @Test
  void isKnownAgainWhereFilesWereOnlyTouched() throws IOException {
    Digest first = identity();
    write("d/a.c", Files.readString(directory.resolve("d/a.c")));

    assertThat(before()).contains(first);
  }

  @Test
  void isOpenWhereAFileWasEdited() throws IOException {
    identity();
    write("d/a.c", "#include \"a.h\"\nint f(void) { return 2; }\n");

    assertThat(before()).isEmpty();
    assertThat(before().or(() -> Optional.of(identity()))).contains(identity());
  }

  @Test
  void isOpenWhereAnIncludedFileWasEditedOrRemoved() throws IOException {
    identity();
    write("include/more.h", "extern long more;\n");
    assertThat(before()).isEmpty();
    identity();
    Files.delete(directory.resolve("include/more.h"));

    assertThat(before()).isEmpty();
  }

  @Test
  void isOpenWhereAHeaderAppearsThatWouldBeIncludedInstead() throws IOException {
    Digest first = identity();
    write("d/more.h", "extern char more;\n");

    assertThat(before()).isEmpty();
    assertThat(identity()).isNotEqualTo(first);
  }

  @Test
  void isOpenWhereAMakefileNamesAnotherDirectory() throws IOException {
    write("other/more.h", "extern char more;\n");
    Digest first = identity();
    write("d/Makefile", "ccflags-y += -I$(srctree)/other\n");

    assertThat(before()).isEmpty();
    assertThat(identity()).isNotEqualTo(first);
  }

  @Test
  void isOpenWhereAMakefileDefinesAnotherName() throws IOException {
    write("Makefile", "");
    write("Kbuild", "");
    write("include/linux/lock.h", "");
    Digest first = identity();
    assertThat(before()).contains(first);
    write("Makefile", "KBUILD_CFLAGS += -DVERBOSE\n");

    assertThat(before()).isEmpty();
    assertThat(identity()).isNotEqualTo(first);
  }

  @Test
  void distrustsWhatCannotBeRead() {
    Digest first = identity();
    cache.damage();

    assertThat(before()).isEmpty();
    assertThat(identity()).isEqualTo(first);
    assertThat(before()).contains(first);
  }

  @Test
  void keepsNothingWithoutACache() {
    Reading reading = reading(Cache.NONE);
    reading.survey();

    assertThat(reading.identityBefore()).isEmpty();
  }
}
