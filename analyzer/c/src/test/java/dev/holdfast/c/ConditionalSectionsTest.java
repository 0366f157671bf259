package dev.holdfast.c;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code #if}: all configurations at once. */
final class ConditionalSectionsTest {
  private final Path directory;

  ConditionalSectionsTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private String body(String source) {
    return Sources.body(directory, source, "f");
  }

  @Test
  void keepsExclusiveBranchesApart() {
    assertThat(
            body(
                """
                int f(int x)
                {
                #ifdef CONFIG_A
                        return a(x);
                #else
                        return b(x);
                #endif
                }
                """))
        .isEqualTo(
            """
            0: pass
            1: if CONFIG_A -> 2,4
            2: a[#0]
            3: return result@2
            4: b[#0]
            5: return result@4
            """);
  }

  @Test
  void keepsLineNumbersBehindExclusiveBranches() {
    String source =
        """
            int f(int x)
            {
            #ifdef CONFIG_A
                    return a(x);
            #else
                    return b(x);
            #endif
            }
            void g(void)
            {
            }
            """;
    Program program = new Sources(directory).file("a.c", source).read();
    assertThat(Sources.function(program, "g").line()).isEqualTo(9);
  }

  @Test
  void callsFunctionsOfItsOwnBranch() {
    String source =
        """
        #ifdef CONFIG_A
        static void work(void) { busy(); }
        void f(void) { work(); }
        #else
        static void work(void) {}
        void g(void) { work(); }
        #endif
        void h(void) { work(); }
        """;
    Program program = new Sources(directory).file("a.c", source).read();
    assertThat(Sources.body(program, "f")).contains("work[a.c:work][]");
    assertThat(Sources.body(program, "g")).contains("work[a.c:work~2][]");
    assertThat(Sources.body(program, "h")).contains("work[a.c:work][]");
  }

  @Test
  void callsFunctionsOfOtherFilesRatherThanOfAnotherBranch() {
    Program program =
        new Sources(directory)
            .file("b.c", "void work(void) { busy(); }")
            .file(
                "a.h",
                """
                #ifdef CONFIG_A
                void work(void);
                static inline void f(void) { work(); }
                #else
                static inline void work(void) {}
                #endif
                """)
            .file("a.c", "#include \"a.h\"")
            .read();
    assertThat(Sources.body(program, "a.h:f")).contains("work[work][]");
  }

  @Test
  void correlatesNegatedConditions() {
    assertThat(
            body(
                """
                void f(void)
                {
                #if !defined(CONFIG_A)
                        a();
                #endif
                        b();
                }
                """))
        .isEqualTo(
            """
            0: pass
            1: if CONFIG_A -> 3,2
            2: a[]
            3: b[]
            4: return
            """);
  }

  @Test
  void neverReadsWhatIsSwitchedOff() {
    assertThat(
            body(
                """
                void f(void)
                {
                #if 0
                        if (broken {
                #else
                        a();
                #endif
                }
                """))
        .isEqualTo("0: pass\n1: a[]\n2: return\n");
  }

  @Test
  void takesTheRichestBranchWhereOneSplitsAStatement() {
    assertThat(
            body(
                """
                void f(int x)
                {
                #ifndef CONFIG_A
                        if (x) {
                #else
                        if (!x && y()) {
                #endif
                                a();
                        }
                }
                """))
        .contains("if #0 -> 5,2\n")
        .contains("y[]");
  }

  @Test
  void readsAllDefinitionsOfAFunction() {
    Program program =
        new Sources(directory)
            .file(
                "a.c",
                """
                #ifdef CONFIG_A
                static void g(void) { one(); }
                #else
                static void g(void) { two(); }
                #endif
                struct s {
                #ifdef CONFIG_B
                        int lock;
                #endif
                };
                """)
            .read();
    assertThat(program.functions()).containsOnlyKeys("a.c:g", "a.c:g~2");
    assertThat(program.coverage().incomplete()).isZero();
  }

  @Test
  void keepsAllEntriesOfTables() {
    Program program =
        new Sources(directory)
            .file(
                "a.c",
                """
                struct ops { void (*a)(void); void (*b)(void); };
                static void x(void) {}
                static struct ops ops = {
                        .a = x,
                #ifdef CONFIG_PM
                        .b = x,
                #endif
                };
                """)
            .read();
    assertThat(program.stores()).hasSize(2);
  }

  @Test
  void doesNotPartAnElseFromItsIf() {
    Program program =
        new Sources(directory)
            .file(
                "a.c",
                """
                void f(int a)
                {
                        if (a)
                                x();
                #ifndef CONFIG_SMALL
                        else
                                y();
                #endif
                        if (a) {
                                x();
                #ifdef CONFIG_A
                        } else if (b()) {
                                z();
                #endif
                        } else
                                w();
                }
                """)
            .read();
    assertThat(program.notices()).isEmpty();
    assertThat(Sources.body(program, "f")).contains("y[]").contains("w[]");
  }
}
