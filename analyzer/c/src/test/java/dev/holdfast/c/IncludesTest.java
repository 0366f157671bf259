package dev.holdfast.c;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  @Test
  void givesEachArchitectureItsOwnHeaders() {
    Program program =
        new Sources(directory)
            .header("include/linux/sync.h", "#include <asm/sync.h>\n")
            .header("arch/x86/include/asm/sync.h", "static inline void sync(void) { x86(); }\n")
            .header("arch/mips/include/asm/sync.h", "static inline void sync(void) { mips(); }\n")
            .header("arch/s390/include/asm/css.h", "static inline void css(void) { s390(); }\n")
            .header("arch/arm/include/asm/bus.h", "static inline void bus(void) { arm(); }\n")
            .header("arch/mips/include/asm/bus.h", "static inline void bus(void) { mips(); }\n")
            .file("arch/x86/a.c", "#include <linux/sync.h>\nvoid f(void) { sync(); }\n")
            .file("arch/mips/a.c", "#include <linux/sync.h>\nvoid g(void) { sync(); }\n")
            .file("drivers/a.c", "#include <asm/css.h>\nvoid h(void) { css(); }\n")
            .file("drivers/arm/a.c", "#include <asm/bus.h>\nvoid i(void) { bus(); }\n")
            .read();
    assertThat(callees(program, "f")).containsExactly("arch/x86/include/asm/sync.h:sync");
    assertThat(callees(program, "g")).containsExactly("arch/mips/include/asm/sync.h:sync");
    assertThat(callees(program, "h")).containsExactly("arch/s390/include/asm/css.h:css");
    assertThat(callees(program, "i")).containsExactly("arch/arm/include/asm/bus.h:bus");
  }

  private static List<String> callees(Program program, String id) {
    List<String> callees = new ArrayList<>();
    for (Node node : Sources.function(program, id).body().nodes()) {
      if (node instanceof Node.Call call && call.callee() instanceof Callee.Named named) {
        callees.add(named.targets().isEmpty() ? named.contractKey() : named.targets().get(0));
      }
    }
    return callees;
  }
}
