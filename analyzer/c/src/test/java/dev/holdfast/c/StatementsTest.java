package dev.holdfast.c;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Control flow. */
final class StatementsTest {
  private final Path directory;

  StatementsTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private String body(String source) {
    return Sources.body(directory, source, "f");
  }

  @Test
  void branchesOnEachPartOfLogicalConditions() {
    assertThat(
            body(
                """
                void f(int a, int b, int c)
                {
                        if (a && (b || !c))
                                g();
                        else
                                h();
                }
                """))
        .isEqualTo(
            """
            0: pass
            1: if #0 -> 2,5
            2: if #1 -> 4,3
            3: if #2 -> 5,4
            4: g[] -> 6
            5: h[]
            6: return
            """);
  }

  @Test
  void assignsInsideOfConditions() {
    assertThat(
            body(
                """
                int f(struct foo *p)
                {
                        int ret;
                        if ((ret = start(p)) < 0)
                                return ret;
                        return 0;
                }
                """))
        .isEqualTo(
            """
            0: pass
            1: start[#0]
            2: ret = result@1
            3: if (result@1 < 0) -> 4,5
            4: return ret
            5: return 0
            """);
  }

  @Test
  void followsGotoForwardAndBackward() {
    assertThat(
            body(
                """
                int f(int x)
                {
                again:
                        if (x)
                                goto out;
                        step();
                        goto again;
                out:
                        stop();
                        return 1;
                }
                """))
        .isEqualTo(
            """
            0: pass
            1: if #0 -> 3,2
            2: step[] -> 1
            3: stop[]
            4: return 1
            """);
  }

  @Test
  void fallsThroughCasesAndContinuesLoopsFromSwitches() {
    assertThat(
            body(
                """
                void f(int x)
                {
                        while (more()) {
                                switch (x) {
                                case 1:
                                        one();
                                        fallthrough;
                                case TWO:
                                        two();
                                        break;
                                case 3 ... 5:
                                        continue;
                                default:
                                        other();
                                }
                                after();
                        }
                }
                """))
        .isEqualTo(
            """
            0: pass
            1: more[]
            2: if result@1 -> 3,8
            3: switch #0[1, TWO, ?] -> 4,5,1,6
            4: one[]
            5: two[] -> 7
            6: other[]
            7: after[] -> 1
            8: return
            """);
  }

  @Test
  void leavesConstantConditionsOut() {
    assertThat(
            body(
                """
                void f(void)
                {
                        do {
                                g();
                        } while (0);
                        while (1) {
                                if (done())
                                        break;
                        }
                        for (;;)
                                if (h())
                                        return;
                }
                """))
        .isEqualTo(
            """
            0: pass
            1: g[]
            2: done[]
            3: if result@2 -> 4,2
            4: h[]
            5: if result@4 -> 6,4
            6: return
            """);
  }

  @Test
  void givesStatementExpressionsTheValueOfTheirLastStatement() {
    assertThat(
            body(
                """
                int f(int x)
                {
                        return use(({ int y = g(x); y; }));
                }
                """))
        .isEqualTo(
            """
            0: pass
            1: g[#0]
            2: y = result@1
            3: use[y]
            4: return result@3
            """);
  }

  @Test
  void evaluatesNestedCallsInOrderAndChoicesAsControlFlow() {
    assertThat(
            body(
                """
                void f(int atomic)
                {
                        use(first(), second(atomic ? GFP_ATOMIC : GFP_KERNEL));
                }
                """))
        .isEqualTo(
            """
            0: pass
            1: first[]
            2: if #0 -> 3,4
            3: choice1 = GFP_ATOMIC -> 5
            4: choice1 = GFP_KERNEL
            5: second[choice1]
            6: use[result@1, result@5]
            7: return
            """);
  }

  @Test
  void tellsVariablesOfNestedScopesApart() {
    assertThat(
            body(
                """
                void f(void)
                {
                        int x = a();
                        {
                                int x = b();
                                use(x);
                        }
                        use(x);
                }
                """))
        .isEqualTo(
            """
            0: pass
            1: a[]
            2: x = result@1
            3: b[]
            4: x~2 = result@3
            5: use[x~2]
            6: use[x]
            7: return
            """);
  }

  @Test
  void dropsWhatNobodyReads() {
    assertThat(
            body(
                """
                void f(struct foo *p)
                {
                        int unused = 3;
                        unused = 4;
                        g(p);
                }
                """))
        .isEqualTo(
            """
            0: pass
            1: g[#0]
            2: return
            """);
  }

  @Test
  void takesWhatACallStoresThroughItsAddress() {
    assertThat(
            body(
                """
                int f(void)
                {
                        int value = 0;
                        fill(&value);
                        if (value)
                                return 1;
                        return 0;
                }
                """))
        .contains("fill[value]\n3: value = result@2[&0]\n4: if value");
  }
}
