package dev.holdfast.c;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a kernel, what nothing defines is not defined; elsewhere that is not known. */
class UndefinedNamesTest {
  private static final String SOURCE =
      """
      void f(void)
      {
      #ifdef %s
      	debug();
      #endif
      	work();
      }
      """;

  @TempDir private Path directory = Path.of("");

  private Sources kernel() {
    return new Sources(directory)
        .header("Makefile", "")
        .header("Kbuild", "")
        .header("include/linux/lock.h", "");
  }

  private static String tested(Sources sources, String name) {
    return Sources.body(sources.file("fs/a.c", SOURCE.formatted(name)).read(), "f");
  }

  @Test
  void leavesOutWhatHangsOnANameThatNothingDefines() {
    assertThat(tested(kernel(), "FS_DEBUG")).contains("work[]").doesNotContain("debug[]");
  }

  @Test
  void keepsWhatHangsOnAnOptionOrANameOfTheCompiler() {
    assertThat(tested(kernel(), "CONFIG_FS_DEBUG")).contains("debug[]");
    assertThat(tested(kernel(), "__arm__")).contains("debug[]");
    assertThat(tested(kernel(), "fs_debug")).contains("debug[]");
  }

  @Test
  void keepsWhatHangsOnANameThatAFileDefines() {
    Sources sources = kernel().file("fs/b.c", "#ifdef CONFIG_B\n#define FS_DEBUG\n#endif\n");

    assertThat(tested(sources, "FS_DEBUG")).contains("debug[]");
  }

  @Test
  void keepsWhatHangsOnANameThatAMakefileDefines() {
    assertThat(tested(kernel().header("Makefile", "KBUILD_CFLAGS += -DFS_DEBUG=1\n"), "FS_DEBUG"))
        .contains("debug[]");
    assertThat(tested(kernel().header("fs/Kbuild", "ccflags-y := -D FS_TRACE\n"), "FS_TRACE"))
        .contains("debug[]");
    Sources arch = kernel().header("arch/arm/Makefile", "cflags-y := -DFS_ARM\n");
    assertThat(tested(arch.header("arch/arm/include/asm/a.h", ""), "FS_ARM")).contains("debug[]");
  }

  @Test
  void keepsWhatPeopleSwitchOnByHand() {
    assertThat(tested(kernel(), "DEBUG")).contains("debug[]");
  }

  @Test
  void keepsAllOutsideOfKernels() {
    assertThat(tested(new Sources(directory), "FS_DEBUG")).contains("debug[]");
  }
}
