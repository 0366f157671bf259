package dev.holdfast.c;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths to objects and the owners of their fields. */
final class PathsTest {
  private static final String TYPES =
      """
      struct mutex { int owner; };
      typedef struct { int raw; } spinlock_t;
      struct inner { struct mutex lock; };
      struct outer {
              struct inner in;
              struct inner *ptr;
              union {
                      struct { spinlock_t deep; };
                      int other;
              };
              struct { struct mutex m; } named;
              struct inner array[4];
      };
      typedef struct outer outer_t;
      typedef struct { struct mutex guard; } untagged_t;
      """;

  private final Path directory;

  PathsTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private String body(String source) {
    return Sources.body(directory, TYPES + source, "f");
  }

  @Test
  void resolvesFieldsThroughStructsAndPointers() {
    assertThat(body("void f(struct outer *o) { lock(&o->in.lock); lock(&o->ptr->lock); }"))
        .contains("lock[#0->outer.in->inner.lock]")
        .contains("lock[#0->outer.ptr->inner.lock]");
  }

  @Test
  void givesFieldsOfUnnamedMembersToTheEnclosingStruct() {
    assertThat(body("void f(struct outer *o) { lock(&o->deep); lock(&o->named.m); }"))
        .contains("lock[#0->outer.deep]")
        .contains("lock[#0->outer.named->outer.named.m]");
  }

  @Test
  void namesUntaggedStructsAfterTheirTypedefs() {
    assertThat(body("void f(outer_t *o, untagged_t *u) { lock(&o->in); lock(&u->guard); }"))
        .contains("lock[#0->outer.in]")
        .contains("lock[#1->untagged_t.guard]");
  }

  @Test
  void keepsTheTextOfIndexes() {
    assertThat(
            body(
                """
                void f(struct outer *o, int i)
                {
                        lock(&o->array[i].lock);
                        lock(&o->array[2].lock);
                        lock(&o->array[next()].lock);
                        lock(&(o->ptr + i)->lock);
                }
                """))
        .contains("lock[#0->outer.array[i]->inner.lock]")
        .contains("lock[#0->outer.array[2]->inner.lock]")
        .contains("lock[#0->outer.array[*]->inner.lock]")
        .contains("lock[#0->outer.ptr[#1]->inner.lock]");
  }

  @Test
  void leadsFromMembersBackToTheirContainers() {
    assertThat(
            body(
                """
                void f(struct inner *in)
                {
                        struct outer *o = container_of(in, struct outer, in);
                        lock(&container_of(in, struct outer, in)->deep);
                        lock(&o->deep);
                }
                """))
        .contains("o = #0^outer.in")
        .contains("lock[#0^outer.in->outer.deep]")
        .contains("lock[o->outer.deep]");
  }

  @Test
  void stepsOutOfNestedMembersOneByOne() {
    assertThat(
            body(
                """
                void f(struct mutex *m)
                {
                        lock(container_of(m, struct outer, in.lock));
                }
                """))
        .contains("lock[#0^inner.lock^outer.in]");
  }

  @Test
  void takesTypesFromCastsCallsAndTypeof() {
    assertThat(
            body(
                """
                struct outer *find(void *key);
                void f(void *data, struct outer *o)
                {
                        typeof(o->ptr) p = next();
                        lock(&((struct outer *)data)->in.lock);
                        lock(&find(data)->in.lock);
                        lock(&p->lock);
                }
                """))
        .contains("lock[#0->outer.in->inner.lock]")
        .contains("lock[result@4->outer.in->inner.lock]")
        .contains("lock[p->inner.lock]");
  }

  @Test
  void namesStaticVariablesAfterTheirFiles() {
    Program program =
        new Sources(directory)
            .file("x/a.c", TYPES + "static struct mutex m; void f(void) { lock(&m); }")
            .file("x/b.c", TYPES + "struct mutex m; void g(void) { static int n; lock(&m, &n); }")
            .read();
    assertThat(Sources.body(program, "f")).contains("lock[x/a.c:m]");
    assertThat(Sources.body(program, "g")).contains("lock[m, x/b.c:g.n]");
    assertThat(program.typeOf("x/a.c:m")).isEqualTo("struct mutex");
  }

  @Test
  void tellsTypesOfLocks() {
    Program program =
        new Sources(directory)
            .file("a.c", TYPES + "void f(struct outer *o) { lock(&o->deep); lock(&o->in.lock); }")
            .read();
    assertThat(program.typeOf("outer.deep")).isEqualTo("spinlock_t");
    assertThat(program.typeOf("inner.lock")).isEqualTo("struct mutex");
  }

  @Test
  void tellsStructsOfEqualTagsInDifferentFilesApart() {
    Program program =
        new Sources(directory)
            .file("a.c", "struct priv { int lock; }; void f(struct priv *p) { lock(&p->lock); }")
            .file("b.c", "struct priv { long lock; }; void g(struct priv *p) { lock(&p->lock); }")
            .read();
    assertThat(Sources.body(program, "f")).contains("lock[#0->priv.lock]");
    assertThat(Sources.body(program, "g")).contains("lock[#0->b.c:priv.lock]");
  }

  @Test
  void knowsTheCurrentTask() {
    assertThat(
            Sources.body(
                directory,
                "struct mm { int l; }; struct task_struct { struct mm *mm; };"
                    + "void f(void) { lock(&current->mm->l); }",
                "f"))
        .contains("lock[current->task_struct.mm->mm.l]");
  }
}
