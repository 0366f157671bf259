package dev.holdfast.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.Program;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlFlowTest {
  private static final String LOCK =
      """
      class Failed extends Exception {}
      class Lock {
        native void lock();
        native void unlock();
        native boolean trylock();
        void slow() {}
        void risky() throws Failed {}
      }
      class Resource implements AutoCloseable { public native void close(); }
      """;

  @TempDir Path root = Path.of("");

  private String body(String members, String id) throws IOException {
    Program program =
        new Sources(root)
            .file("A.java", LOCK + "class A { Lock l; int state; boolean flag;\n" + members + "}")
            .read();
    assertThat(program.notices()).isEmpty();
    return Sources.body(program, id);
  }

  @Test
  void copiesFinallyToEveryWayOut() throws IOException {
    assertThat(
            body(
                """
                int f(boolean c) {
                  l.lock();
                  try {
                    if (c) return state;
                    l.slow();
                  } finally { l.unlock(); }
                  return 0;
                }
                """,
                "A#f(boolean)"))
        .isEqualTo(
            """
            1 call Lock#lock()(#0.l) -> 2
            2 if #1 -> 3 6
            3 $return = #0.state -> 4
            4 call Lock#unlock()(#0.l) -> 5
            5 return $return
            6 call* Lock#slow()(#0.l) -> 7
            7 if thrown -> 8 10
            8 call Lock#unlock()(#0.l) -> 9
            9 return
            10 call Lock#unlock()(#0.l) -> 11
            11 return 0
            """);
  }

  @Test
  void runsFinallyOnBreakAndContinue() throws IOException {
    assertThat(
            body(
                """
                void f() {
                  while (flag) {
                    try {
                      if (state == 1) continue;
                      if (state == 2) break;
                    } finally { l.unlock(); }
                  }
                }
                """,
                "A#f()"))
        .isEqualTo(
            """
            1 if #0.flag -> 2 6
            2 if (#0.state == 1) -> 3 4
            3 call Lock#unlock()(#0.l) -> 1
            4 if (#0.state == 2) -> 5 7
            5 call Lock#unlock()(#0.l) -> 6
            6 return
            7 call Lock#unlock()(#0.l) -> 1
            """);
  }

  @Test
  void takesADeclaredExceptionForAFailedCall() throws IOException {
    assertThat(
            body(
                """
                void f() {
                  try { l.risky(); } catch (Failed e) { l.unlock(); }
                }
                """,
                "A#f()"))
        .isEqualTo(
            """
            1 if ? -> 2 4
            2 call Lock#unlock()(#0.l) -> 3
            3 return
            4 call* Lock#risky()(#0.l) -> 3
            """);
  }

  @Test
  void sendsUncheckedExceptionsToTheHandlersThatCatchThem() throws IOException {
    assertThat(
            body(
                """
                void f() {
                  try { l.slow(); l.lock(); } catch (RuntimeException e) { l.unlock(); }
                }
                """,
                "A#f()"))
        .isEqualTo(
            """
            1 call* Lock#slow()(#0.l) -> 2
            2 if thrown -> 3 5
            3 call Lock#unlock()(#0.l) -> 4
            4 return
            5 call Lock#lock()(#0.l) -> 4
            """);
  }

  @Test
  void leavesMonitorsOnEveryWayOut() throws IOException {
    assertThat(
            body(
                """
                synchronized int f(Object o) {
                  synchronized (o) { if (flag) return 1; }
                  return 2;
                }
                """,
                "A#f(Object)"))
        .isEqualTo(
            """
            1 enter #0 -> 2
            2 enter #1 -> 3
            3 if #0.flag -> 4 7
            4 exit #1 -> 5
            5 exit #0 -> 6
            6 return 1
            7 exit #1 -> 8
            8 exit #0 -> 9
            9 return 2
            """);
  }

  @Test
  void leavesAMonitorOnTheWayToAHandler() throws IOException {
    assertThat(
            body(
                """
                void f() {
                  try {
                    synchronized (this) { l.slow(); }
                  } catch (RuntimeException e) { l.unlock(); }
                }
                """,
                "A#f()"))
        .isEqualTo(
            """
            1 enter #0 -> 2
            2 call* Lock#slow()(#0.l) -> 3
            3 if thrown -> 4 7
            4 exit #0 -> 5
            5 call Lock#unlock()(#0.l) -> 6
            6 return
            7 exit #0 -> 6
            """);
  }

  @Test
  void takesTheClassLiteralInStaticSynchronizedMethods() throws IOException {
    assertThat(body("static synchronized void f() {}", "A#f()"))
        .isEqualTo("1 enter A.class -> 2\n2 exit A.class -> 3\n3 return\n");
  }

  @Test
  void closesResourcesInReverseOrder() throws IOException {
    assertThat(
            body(
                """
                void f() {
                  try (Resource a = new Resource(); Resource b = new Resource()) { l.slow(); }
                }
                """,
                "A#f()"))
        .contains(
            "5 call* Lock#slow()(#0.l) -> 6\n6 call Resource#close()(b) -> 7\n7 call Resource#close()(a)");
  }

  @Test
  void turnsLogicalOperatorsIntoBranches() throws IOException {
    assertThat(body("void f(int gfp) { if (!(flag && (gfp & 4) != 0)) l.lock(); }", "A#f(int)"))
        .isEqualTo(
            """
            1 if #0.flag -> 2 4
            2 if ((#1 & 4) != 0) -> 3 4
            3 return
            4 call Lock#lock()(#0.l) -> 3
            """);
  }

  @Test
  void choosesAmongConstantsAndFallsThrough() throws IOException {
    assertThat(
            body(
                """
                void f(int k) {
                  switch (k) { case 1: l.lock(); case 2: l.unlock(); break; default: return; }
                  state = 3;
                }
                """,
                "A#f(int)"))
        .isEqualTo(
            """
            1 switch #1 [1, 2] -> 2 3 6
            2 call Lock#lock()(#0.l) -> 3
            3 call Lock#unlock()(#0.l) -> 4
            4 #0.state = 3 -> 5
            5 return
            6 return
            """);
  }

  @Test
  void givesSwitchExpressionsAValue() throws IOException {
    assertThat(
            body(
                """
                enum E { X, Y }
                int f(E e) { return switch (e) { case X -> 1; case Y -> { l.lock(); yield 2; } }; }
                """,
                "A#f(E)"))
        .isEqualTo(
            """
            1 switch #1 [A.E.X, A.E.Y] -> 2 4 4
            2 $switch = 1 -> 3
            3 return $switch
            4 call Lock#lock()(#0.l) -> 5
            5 $switch = 2 -> 3
            """);
  }

  @Test
  void bindsTheVariablesOfPatterns() throws IOException {
    assertThat(
            body(
                """
                record Held(Lock lock, int n) {}
                void f(Object o) {
                  switch (o) {
                    case Held(Lock q, int n) when n > 1 -> q.lock();
                    case Lock x -> x.unlock();
                    default -> {}
                  }
                }
                """,
                "A#f(Object)"))
        .contains("q = #1.lock", "n = #1.n", "if (n > 1)", "call Lock#lock()(q)", "x = #1");
  }

  @Test
  void leavesLabelledLoops() throws IOException {
    assertThat(
            body(
                """
                void f(Lock[] ls, int n) {
                  outer:
                  for (int i = 0; i < n; i++) {
                    for (Lock x : ls) {
                      if (x == null) continue outer;
                      if (n > 3) break outer;
                    }
                    ls[i].unlock();
                  }
                }
                """,
                "A#f(Lock[],int)"))
        .isEqualTo(
            """
            1 i = 0 -> 2
            2 if (i < #2) -> 3 8
            3 if ? -> 4 9
            4 x = #1[*] -> 5
            5 if (x == 0) -> 6 7
            6 i = (i + 1) -> 2
            7 if (#2 > 3) -> 8 3
            8 return
            9 call Lock#unlock()(#1[i]) -> 6
            """);
  }

  @Test
  void resolvesConstantsOfTheCompiler() throws IOException {
    assertThat(
            body(
                "static final long NOIO = 1L << 6; long f() { if (false) l.lock(); return NOIO | 1; }",
                "A#f()"))
        .isEqualTo("1 return 65\n");
  }
}
