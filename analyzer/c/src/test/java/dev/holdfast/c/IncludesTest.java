package dev.holdfast.c;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which headers are found. */
final class IncludesTest {
  private final Path directory;

  IncludesTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void looksWhereTheMakefilesAboveAFileSay() {
    Program program =
        new Sources(directory)
            .header("drivers/one/Makefile", "ccflags-y += -I$(srctree)/$(src)/inc\n")
            .header("drivers/one/inc/same.h", "static inline void one(void) { a(); }\n")
            .header(
                "drivers/two/Kbuild", "PATH ?= $(srctree)\nccflags-y := -I $(PATH)/$(src)/inc\n")
            .header("drivers/two/inc/same.h", "static inline void two(void) { b(); }\n")
            .file("drivers/one/deep/a.c", "#include <same.h>\nvoid f(void) { one(); }\n")
            .file("drivers/two/b.c", "#include <same.h>\nvoid g(void) { two(); }\n")
            .read();
    assertThat(program.functions())
        .containsOnlyKeys("drivers/one/inc/same.h:one", "drivers/two/inc/same.h:two", "f", "g");
  }

  @Test
  void looksAboveForWhatBeginsWithAVariableOfAnotherMakefile() {
    Program program =
        new Sources(directory)
            .header("drivers/gpu/pm/Makefile", "ccflags-y += -I$(FULL_PATH)/pm/inc\\\n")
            .header("drivers/gpu/pm/inc/own.h", "static inline void own(void) { a(); }\n")
            .file("drivers/gpu/pm/power/a.c", "#include \"own.h\"\nvoid f(void) { own(); }\n")
            .read();
    assertThat(program.functions()).containsOnlyKeys("drivers/gpu/pm/inc/own.h:own", "f");
  }

  @Test
  void followsOptionsThatLeaveTheDirectory() {
    Program program =
        new Sources(directory)
            .header("drivers/net/Makefile", "ccflags-y := -I$(srctree)/$(src)/../extra\n")
            .header("drivers/extra/own.h", "static inline void own(void) { a(); }\n")
            .file("drivers/net/a.c", "#include <own.h>\nvoid f(void) { own(); }\n")
            .read();
    assertThat(program.functions()).containsOnlyKeys("drivers/extra/own.h:own", "f");
  }
}
