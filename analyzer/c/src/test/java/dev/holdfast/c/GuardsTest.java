package dev.holdfast.c;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ends with its scope. */
final class GuardsTest {
  private static final String TYPES =
      "struct mutex { int o; }; struct dev { struct mutex lock; };\n";

  private final Path directory;

  GuardsTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private String body(String source) {
    return Sources.body(directory, TYPES + source, "f");
  }

  @Test
  void releasesGuardsAtEveryExit() {
    assertThat(
            body(
                """
                int f(struct dev *d, int x)
                {
                        guard(mutex)(&d->lock);
                        if (x)
                                return g(d);
                        h(d);
                        return 0;
                }
                """))
        .isEqualTo(
            """
            0: pass
            1: class_mutex_constructor[#0->dev.lock]
            2: if #1 -> 3,6
            3: g[#0]
            4: class_mutex_destructor[#0->dev.lock]
            5: return result@3
            6: h[#0]
            7: class_mutex_destructor[#0->dev.lock]
            8: return 0
            """);
  }

  @Test
  void releasesScopedGuardsWhenTheirBlockIsLeft() {
    assertThat(
            body(
                """
                void f(struct dev *d, int x)
                {
                        while (x) {
                                scoped_guard(mutex, &d->lock) {
                                        if (a())
                                                goto out;
                                        if (b())
                                                break;
                                        g();
                                }
                                h();
                        }
                out:
                        end();
                }
                """))
        .isEqualTo(
            """
            0: pass
            1: if #1 -> 2,12
            2: class_mutex_constructor[#0->dev.lock]
            3: a[]
            4: if result@3 -> 5,6
            5: class_mutex_destructor[#0->dev.lock] -> 12
            6: b[]
            7: if result@6 -> 8,9
            8: class_mutex_destructor[#0->dev.lock] -> 11
            9: g[]
            10: class_mutex_destructor[#0->dev.lock]
            11: h[] -> 1
            12: end[]
            13: return
            """);
  }

  @Test
  void declaresWhatClassesHoldAndFreesVariablesAtTheEnd() {
    assertThat(
            body(
                """
                int f(struct dev *d)
                {
                        CLASS(fd, file)(d);
                        struct dev *copy __free(kfree) = make(file);
                        if (!copy)
                                return 1;
                        return use(copy);
                }
                """))
        .isEqualTo(
            """
            0: pass
            1: class_fd_constructor[#0]
            2: file = result@1
            3: make[file]
            4: copy = result@3
            5: if copy -> 9,6
            6: class_kfree_destructor[copy]
            7: class_fd_destructor[#0]
            8: return 1
            9: use[copy]
            10: class_kfree_destructor[copy]
            11: class_fd_destructor[#0]
            12: return result@9
            """);
  }
}
