package dev.holdfast.c;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.c.commands.CompileCommand;
import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only the branches of the configuration that a build compiles. */
final class ListedConfigurationTest {
  private static final String KCONFIG =
      """
      #ifndef __KCONFIG_H
      #define __KCONFIG_H
      #include <generated/autoconf.h>
      #define IS_ENABLED(option) __is(option)
      #endif
      """;

  private final Path directory;
  private final Sources sources;
  private final List<CompileCommand> commands = new ArrayList<>();

  ListedConfigurationTest(@TempDir Path directory) {
    this.directory = directory;
    this.sources = new Sources(directory);
  }

  private void listed(String file, String text, String... options) {
    sources.file(file, text);
    List<String> arguments = new ArrayList<>(List.of("cc"));
    arguments.addAll(List.of(options));
    commands.add(new CompileCommand(directory.resolve(file), directory, arguments, 1));
  }

  private void kernel(String file, String text, String... options) {
    List<String> all =
        new ArrayList<>(List.of("-D__KERNEL__", "-Iinclude", "-include", "linux/kconfig.h"));
    all.addAll(List.of(options));
    listed(file, text, all.toArray(String[]::new));
  }

  private void configured(String autoconf) {
    sources.header("include/linux/kconfig.h", KCONFIG);
    sources.header("include/generated/autoconf.h", autoconf);
  }

  private Program read() {
    return sources.read(new CompileCommands(directory.resolve("cc.json"), commands));
  }

  private static List<String> calls(Program program, String function) {
    Function found = Sources.function(program, function);
    return found.body().nodes().stream()
        .filter(Node.Call.class::isInstance)
        .map(node -> ((Node.Call) node).callee())
        .map(callee -> ((Callee.Named) callee).contractKey())
        .toList();
  }

  @Test
  void takesMacrosOfTheCommandLine() {
    String text =
        """
        void f(void)
        {
        #ifdef A
                with_a();
        #else
                without_a();
        #endif
        #if B > 2
                large();
        #endif
        #ifdef CONFIG_SMP
                smp();
        #endif
        }
        """;
    listed("a.c", text, "-DA", "-DB=3");
    listed("b.c", text.replace("f(void)", "g(void)"), "-DA", "-UA", "-DB=2", "-DCONFIG_SMP");
    Program program = read();
    assertThat(calls(program, "f")).containsExactly("with_a", "large");
    assertThat(calls(program, "g")).containsExactly("without_a", "smp");
  }

  @Test
  void takesOptionsOfForcedHeaders() {
    configured("#define CONFIG_A 1\n#define CONFIG_M_MODULE 1\n#define CONFIG_N 8\n");
    kernel(
        "a.c",
        """
        void f(void)
        {
        #ifdef CONFIG_A
                a();
        #endif
        #if defined(CONFIG_B) || IS_BUILTIN(CONFIG_M)
                b();
        #elif IS_ENABLED(CONFIG_M) && CONFIG_N == 8
                m();
        #else
                neither();
        #endif
        #if IS_MODULE(CONFIG_M) && !IS_REACHABLE(CONFIG_M)
                module();
        #endif
        #ifdef __KERNEL__
                kernel();
        #endif
        }
        """);
    assertThat(calls(read(), "f")).containsExactly("a", "m", "module", "kernel");
  }

  @Test
  void decidesTestsOfOptionsInCode() {
    configured("#define CONFIG_A 1\n#define CONFIG_M_MODULE 1\n");
    kernel(
        "a.c",
        """
        void f(int x)
        {
                if (IS_ENABLED(CONFIG_A))
                        a();
                if (!IS_ENABLED(CONFIG_M) || (x && IS_ENABLED(CONFIG_B)))
                        b();
                return IS_BUILTIN(CONFIG_M) ? one() : two();
        }
        """);
    assertThat(calls(read(), "f")).containsExactly("a", "two");
  }

  @Test
  void readsTheConfigurationOfATreeThatWasNotBuilt() {
    sources.header("include/linux/kconfig.h", KCONFIG);
    sources.header(".config", "CONFIG_A=y\n# CONFIG_B is not set\nCONFIG_M=m\nCONFIG_N=9\n");
    kernel(
        "a.c",
        """
        #if defined(CONFIG_A) && CONFIG_N == 9 && defined(CONFIG_M_MODULE) && !defined(CONFIG_B)
        void f(void) { a(); }
        #else
        void g(void) { b(); }
        #endif
        """);
    assertThat(read().functions()).containsOnlyKeys("f");
  }

  @Test
  void leavesOptionsOpenWhereTheirHeaderIsMissing() {
    sources.header("include/linux/kconfig.h", KCONFIG);
    kernel(
        "a.c",
        """
        #ifdef CONFIG_A
        void f(void) { a(); }
        #else
        void g(void) { b(); }
        #endif
        """);
    assertThat(read().functions()).containsOnlyKeys("f", "g");
  }

  @Test
  void overridesWhatIsUsualForAKernel() {
    configured("#define CONFIG_PREEMPT_RT 1\n");
    sources.header(
        "include/asm/bitsperlong.h",
        """
        #ifdef CONFIG_64BIT
        #define BITS_PER_LONG 64
        #else
        #define BITS_PER_LONG 32
        #endif
        """);
    kernel(
        "a.c",
        """
        #include <asm/bitsperlong.h>
        void f(void)
        {
        #ifdef CONFIG_PREEMPT_RT
                rt();
        #endif
        #ifdef CONFIG_SMP
                smp();
        #endif
        #if BITS_PER_LONG == 64
                wide();
        #endif
        #if BITS_PER_LONG == 32
                narrow();
        #endif
        }
        """);
    assertThat(calls(read(), "f")).containsExactly("rt", "narrow");
  }

  @Test
  void keepsOfSharedHeadersWhatAnyIncluderCompiles() {
    sources.header(
        "shared.h",
        """
        #ifdef A
        static inline void with_a(void) { one(); }
        #else
        static inline void without_a(void) { two(); }
        #endif
        #ifdef COMMON
        static inline void common(void) { three(); }
        #else
        static inline void rare(void) { four(); }
        #endif
        #ifdef NOBODY
        static inline void nobody(void) { five(); }
        #endif
        """);
    sources.header(
        "own.h",
        """
        #ifndef OWN_H
        #define OWN_H
        #ifdef A
        static inline void own(void) { six(); }
        #else
        static inline void others(void) { seven(); }
        #endif
        #endif
        """);
    listed("a.c", "#include \"shared.h\"\n#include \"own.h\"\n", "-DA", "-DCOMMON");
    listed("b.c", "#include \"shared.h\"\n", "-DCOMMON");
    assertThat(read().functions())
        .containsOnlyKeys("shared.h:with_a", "shared.h:without_a", "shared.h:common", "own.h:own");
  }

  @Test
  void keepsAllBranchesOfWhatTheSourcesDefineOnTheWay() {
    sources.header("h.h", "#ifdef CONFIG_X\n#define HAVE_X\n#endif\n#define HAVE_Y\n");
    listed(
        "a.c",
        """
        #include "h.h"
        #ifdef HAVE_Y
        void y(void) { a(); }
        #endif
        #ifdef HAVE_X
        void x(void) { a(); }
        #endif
        """);
    assertThat(read().functions()).containsOnlyKeys("y");
  }

  @Test
  void leavesOutWhatOnlyOtherConfigurationsInclude() {
    sources.header("other.h", "static inline void other(void) { a(); }\n");
    sources.header("one/same.h", "static inline void one(void) { a(); }\n");
    sources.header("two/same.h", "static inline void two(void) { a(); }\n");
    listed(
        "d/a.c",
        """
        #ifdef OTHER
        #include "../other.h"
        #endif
        #include <same.h>
        """,
        "-Ione");
    listed("e/b.c", "#include <same.h>\n", "-Itwo");
    assertThat(read().functions()).containsOnlyKeys("one/same.h:one", "two/same.h:two");
  }

  @Test
  void joinsTheConfigurationsOfAFileThatIsCompiledTwice() {
    String text =
        """
        #ifdef A
        void a(void) { x(); }
        #else
        void b(void) { x(); }
        #endif
        #ifdef C
        void c(void) { x(); }
        #endif
        """;
    listed("a.c", text, "-DA");
    commands.add(new CompileCommand(directory.resolve("a.c"), directory, List.of("cc"), 2));
    assertThat(read().functions()).containsOnlyKeys("a", "b");
  }
}
