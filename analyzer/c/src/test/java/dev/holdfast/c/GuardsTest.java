package dev.holdfast.c;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.Program;
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
            7: class_fd_destructor[file]
            8: return 1
            9: use[copy]
            10: class_kfree_destructor[copy]
            11: class_fd_destructor[file]
            12: return result@9
            """);
  }

  @Test
  void readsTheGuardsThatSourcesDefine() {
    Program program =
        new Sources(directory)
            .file(
                "a.c",
                TYPES
                    + """
                    DEFINE_GUARD(dev, struct dev *, take(_T), give(_T))
                    DEFINE_LOCK_GUARD_1(dev1, struct dev, take(_T->lock), give(_T->lock), int x)
                    DEFINE_FREE(dev, struct dev *, if (_T) give(_T))
                    DEFINE_CLASS(opened, struct dev *, give(_T), open(name), int name)
                    void f(int name) { CLASS(opened, d)(name); use(d); }
                    """)
            .read();
    assertThat(Sources.body(program, "a.c:class_dev_constructor")).contains("take[#0]");
    assertThat(Sources.body(program, "a.c:class_dev1_destructor"))
        .contains("give[_T->__hf_t.lock]");
    assertThat(Sources.body(program, "f"))
        .contains("class_opened_constructor[a.c:class_opened_constructor][#0]")
        .contains("class_opened_destructor[a.c:class_opened_destructor][d]");
  }

  @Test
  void aPointerThatIsHandedOnIsNotFreed() {
    assertThat(
            body(
                """
                struct dev *f(struct dev *d)
                {
                        struct dev *p __free(kfree) = d;
                        return_ptr(p);
                }
                """))
        .contains("p = 0\n4: class_kfree_destructor[p]\n5: return __hf_p");
  }
}
