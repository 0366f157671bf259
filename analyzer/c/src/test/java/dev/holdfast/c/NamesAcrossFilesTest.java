package dev.holdfast.c;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.Program;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which definition of a name a file is linked with. */
final class NamesAcrossFilesTest {
  private static final String DEFINITION = "void lend(void) { one(); }\n";
  private static final String CALL = "void f(void) { lend(); }\n";

  private final Sources sources;

  NamesAcrossFilesTest(@TempDir Path directory) {
    this.sources = new Sources(directory);
  }

  @BeforeEach
  void makeTree() {
    sources.header("Makefile", "").header("Kbuild", "").header("include/linux/types.h", "");
  }

  private String called() {
    Program program = sources.read();
    assertThat(program.notices()).isEmpty();
    return Sources.body(program, "f").lines().skip(1).findFirst().orElse("");
  }

  @Test
  void kernelCodeDoesNotCallProgramsOfUserSpace() {
    sources
        .file("tools/lib/lend.c", DEFINITION)
        .file("scripts/lend.c", DEFINITION)
        .file("samples/lend.c", "#include <stdio.h>\n" + DEFINITION)
        .file("arch/x86/boot/compressed/lend.c", DEFINITION)
        .file("drivers/net/a.c", CALL);
    assertThat(called()).isEqualTo("1: lend[]");
  }

  @Test
  void programsOfUserSpaceDoNotCallTheKernel() {
    sources.file("lib/lend.c", DEFINITION).file("tools/perf/a.c", CALL);
    assertThat(called()).isEqualTo("1: lend[]");
  }

  @Test
  void programsOfUserSpaceCallEachOther() {
    sources
        .file("lib/lend.c", DEFINITION)
        .file("tools/lib/lend.c", DEFINITION)
        .file("tools/perf/a.c", CALL);
    assertThat(called()).isEqualTo("1: lend[tools/lib/lend.c:lend][]");
  }

  @Test
  void whatAProgramCallsIsNotWhatTheModelSaysOfTheKernel() {
    sources
        .file("tools/lib/lend.c", DEFINITION)
        .file("tools/perf/a.c", CALL)
        .known(Set.of("lend")::contains);
    assertThat(called()).isEqualTo("1: program:lend[lend][]");
  }

  @Test
  void architecturesDoNotCallEachOther() {
    sources.file("arch/mips/kernel/lend.c", DEFINITION).file("arch/x86/kernel/a.c", CALL);
    assertThat(called()).isEqualTo("1: lend[]");
  }

  @Test
  void anArchitectureCallsARelatedOne() {
    sources.file("arch/x86/um/lend.c", DEFINITION).file("arch/um/kernel/a.c", CALL);
    assertThat(called()).isEqualTo("1: lend[lend][]");
  }

  @Test
  void aLibraryComesBeforeAnotherDriversOwn() {
    sources
        .file("lib/lend.c", DEFINITION)
        .file("drivers/acpi/acpica/lend.c", DEFINITION)
        .file("drivers/net/a.c", CALL);
    assertThat(called()).isEqualTo("1: lend[lib/lend.c:lend][]");
  }

  @Test
  void aDriversOwnComesBeforeALibrary() {
    sources
        .file("lib/lend.c", DEFINITION)
        .file("drivers/staging/one/core/lend.c", DEFINITION)
        .file("drivers/staging/two/core/lend.c", DEFINITION)
        .file("drivers/staging/two/os/a.c", CALL);
    assertThat(called()).isEqualTo("1: lend[drivers/staging/two/core/lend.c:lend][]");
  }

  @Test
  void anArchitecturesOwnComesBeforeAnothers() {
    sources
        .file("mm/lend.c", DEFINITION)
        .file("arch/arm/mm/lend.c", DEFINITION)
        .file("arch/x86/mm/lend.c", DEFINITION)
        .file("arch/x86/kernel/a.c", CALL);
    assertThat(called()).isEqualTo("1: lend[arch/x86/mm/lend.c:lend][]");
  }

  @Test
  void whatIsThereForAllComesBeforeAnArchitecturesElsewhere() {
    sources
        .file("drivers/lend/lend.c", DEFINITION)
        .file("arch/arm/mm/lend.c", DEFINITION)
        .file("drivers/net/a.c", CALL);
    assertThat(called()).isEqualTo("1: lend[drivers/lend/lend.c:lend][]");
  }

  @Test
  void allArchitecturesMayBeMeantElsewhere() {
    sources
        .file("arch/x86/mm/lend.c", DEFINITION)
        .file("arch/arm/mm/lend.c", DEFINITION)
        .file("drivers/net/a.c", CALL);
    assertThat(called()).isEqualTo("1: lend[arch/arm/mm/lend.c:lend, arch/x86/mm/lend.c:lend][]");
  }

  @Test
  void whatTakesMoreThanIsGivenIsSomethingElseOfThatName() {
    sources
        .file("arch/mips/kernel/lend.c", DEFINITION)
        .file("arch/x86/kernel/lend.c", "void lend(int much) { two(much); }\n")
        .file("drivers/net/a.c", CALL);
    assertThat(called()).isEqualTo("1: lend[arch/mips/kernel/lend.c:lend][]");
  }

  @Test
  void whatAllTakeMoreThanIsGivenForIsStillMeant() {
    sources
        .file("arch/x86/kernel/lend.c", "void lend(int much) { two(much); }\n")
        .file("drivers/net/a.c", CALL);
    assertThat(called()).isEqualTo("1: lend[lend][]");
  }
}
