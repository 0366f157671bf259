package dev.holdfast.c;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Program;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Macros: what vanishes, what is expanded, what stays. */
final class MacrosTest {
  private final Path directory;

  MacrosTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private String body(String source) {
    return Sources.body(directory, source, "f");
  }

  @Test
  void expandsMacrosThatHideLocks() {
    assertThat(
            body(
                """
                struct kvm { int mmu_lock; };
                #define kvm_lock(k) mutex_lock(&(k)->mmu_lock)
                #define kvm_unlock(k) do { mutex_unlock(&(k)->mmu_lock); } while (0)
                void f(struct kvm *kvm) { kvm_lock(kvm); kvm_unlock(kvm); }
                """))
        .isEqualTo(
            """
            0: pass
            1: mutex_lock[#0->kvm.mmu_lock]
            2: mutex_unlock[#0->kvm.mmu_lock]
            3: return
            """);
  }

  @Test
  void leavesMacrosOfTheModelAsCalls() {
    Program program =
        new Sources(directory)
            .known(Set.of("spin_lock_irqsave")::contains)
            .file(
                "a.c",
                """
                #define spin_lock_irqsave(l, f) do { f = _irqsave(l); } while (0)
                void f(int *l) { long flags; spin_lock_irqsave(l, flags); }
                """)
            .read();
    assertThat(Sources.body(program, "f")).contains("spin_lock_irqsave[#0, flags]");
  }

  @Test
  void keepsPlacesExactBehindTransparentMacros() {
    Program program =
        new Sources(directory)
            .file("a.c", "int f(int *x)\n{\n  if (unlikely(g(READ_ONCE(x))))\n    h();\n}\n")
            .read();
    assertThat(Sources.body(program, "f")).contains("1: g[#0]\n2: if result@1 -> 3,4");
    var call = Sources.function(program, "f").body().node(1);
    assertThat(call.line()).isEqualTo(3);
    assertThat(call.column()).isEqualTo(16);
  }

  @Test
  void assignsTheCursorsOfLoopMacros() {
    assertThat(
            body(
                """
                struct item { int lock; };
                void f(int *list)
                {
                        struct item *pos, *n;
                        list_for_each_entry_safe(pos, n, list, node)
                                lock(&pos->lock);
                        driver_for_each_item(list, pos) {
                                lock(&pos->lock);
                        }
                }
                """))
        .isEqualTo(
            """
            0: pass
            1: pos = ?
            2: if ? -> 3,4
            3: lock[pos->item.lock] -> 1
            4: #0 = ?
            5: if ? -> 6,7
            6: lock[pos->item.lock] -> 4
            7: return
            """);
  }

  @Test
  void learnsCursorsFromDefinitions() {
    assertThat(
            body(
                """
                #define each_item(head, p) for (p = first(head); p; p = next(p))
                void f(int *list)
                {
                        int *pos;
                        each_item(list, pos)
                                lock(pos);
                }
                """))
        .contains("1: pos = ?\n2: if ? -> 3,4\n3: lock[pos] -> 1");
  }

  @Test
  void survivesAttributesSyscallsAndDeclarations() {
    Program program =
        new Sources(directory)
            .file(
                "a.c",
                """
                MODULE_LICENSE("GPL");
                module_param(debug, int, 0444);
                static DEFINE_MUTEX(big_lock);
                static __always_inline __must_check int __init start(void __user *p) __must_hold(&q->lock)
                {
                        asm volatile("nop" : : : "memory");
                        mutex_lock(&big_lock);
                        return min_t(int, 1, 2);
                }
                SYSCALL_DEFINE2(thing, int, fd, void __user *, buf)
                {
                        LIST_HEAD(list);
                        DECLARE_COMPLETION_ONSTACK(done);
                        return start(buf);
                }
                EXPORT_SYMBOL_GPL(start);
                """)
            .read();
    assertThat(program.notices()).isEmpty();
    assertThat(program.coverage().incomplete()).isZero();
    assertThat(Sources.body(program, "a.c:start")).contains("mutex_lock[a.c:big_lock]");
    assertThat(Sources.body(program, "sys_thing")).contains("start[a.c:start][#1]");
    assertThat(program.typeOf("a.c:big_lock")).isEqualTo("struct mutex");
    assertThat(Sources.function(program, "a.c:start").annotations())
        .singleElement()
        .satisfies(
            use -> {
              assertThat(use.name()).isEqualTo("dev.holdfast.annotation.MustHold");
              assertThat(use.members()).containsEntry("value", "q.lock");
            });
  }

  @Test
  void evaluatesWarningsAndKeepsTheirConditions() {
    assertThat(
            body(
                """
                int f(int x)
                {
                        if (WARN_ON(x < 0))
                                return 1;
                        BUG_ON(x == 3);
                        return IS_ENABLED(CONFIG_FOO) ? 1 : 2;
                }
                """))
        .contains("if (#0 < 0) -> 2,4\n2: warn\n3: return 1")
        .contains("if (#0 == 3) -> ")
        .contains(": BUG[]")
        .contains("if CONFIG_FOO");
  }

  @Test
  void warnsOfTheArgumentWhereverItIsAsked() {
    assertThat(
            body(
                """
                int f(int x, int y)
                {
                        WARN_ON(x);
                        if (y || drm_WARN_ON(drm, x > 1))
                                g();
                        return WARN_ON_ONCE(y == 2);
                }
                """))
        .contains("if #0 -> 2,3\n2: warn\n")
        .contains("if (#0 > 1) -> 5,7\n5: warn\n6: g[]")
        .contains("return (#1 == 2)");
  }

  @Test
  void tellsConstantsOfTheProgram() {
    Program program =
        new Sources(directory)
            .file(
                "a.c",
                """
                #define GFP_MINE (GFP_KERNEL | __GFP_NOWARN)
                enum kind { FIRST, SECOND = 5, THIRD };
                void f(void) { alloc(GFP_MINE); use(THIRD); }
                """)
            .read();
    assertThat(Sources.body(program, "f")).contains("alloc[GFP_MINE]").contains("use[THIRD]");
    assertThat(program.constant("GFP_MINE")).hasToString("(GFP_KERNEL | __GFP_NOWARN)");
    assertThat(program.constant("THIRD")).isEqualTo(new Expr.Constant(6));
  }

  @Test
  void readsFunctionsWhoseNamesAreMacrosElsewhere() {
    Program program =
        new Sources(directory)
            .header("include/a.h", "#ifdef OFF\n#define help(x) do {} while (0)\n#endif\n")
            .file(
                "a.c", "#include <a.h>\nvoid help(int x)\n{\n\tg(x);\n}\nvoid f(void) { help(1); }")
            .read();
    assertThat(Sources.body(program, "help")).contains("g[#0]");
    assertThat(Sources.body(program, "f")).contains("help[help][1]");
  }

  @Test
  void readsMacrosAsTheIncluderOfAHeaderSeesThem() {
    Program program =
        new Sources(directory)
            .header("own.h", "static void f(int *p) { ASSERT((int *)p + 1 <= p); }\n")
            .header("base.h", "#define SECTION __section(\"s\")\n#define ASSERT(e) check(!(e))\n")
            .file("a.c", "#include \"base.h\"\n#include \"own.h\"\n")
            .file("b.c", "#define ASSERT(e) { other(e)\n")
            .read();
    assertThat(program.notices()).isEmpty();
    assertThat(Sources.body(program, "own.h:f")).contains("check[");
  }

  @Test
  void followsNamesThatMacrosPasteTogether() {
    assertThat(
            body(
                """
                #define LEVEL_HIGH if (noisy) print
                #define SAY(level, x) do { LEVEL_##level(x); } while (0)
                #define EACH(kind, c) each_##kind(c) { visit(c); }
                #define each_item(c) for (c = first(); c; c = next(c))
                void f(int *c) { SAY(HIGH, c); EACH(item, c); }
                """))
        .contains("print[#0]")
        .contains("visit[#0]");
  }

  @Test
  void usesTheDefinitionInForce() {
    assertThat(
            body(
                """
                #define STEP(x) do { one(x); } while (0)
                void g(int *p) { STEP(p); }
                #undef STEP
                #define STEP(x, y) do { two(x, y); } while (0)
                void f(int *p) { STEP(p, p); }
                """))
        .contains("two[#0, #0]")
        .doesNotContain("one[");
  }

  @Test
  void readsMacrosThatOpenAndCloseLoops() {
    assertThat(
            body(
                """
                struct page { int index; struct page *next; };
                #define do_for_each(pg, i) \\
                        for (pg = start; pg; pg = pg->next) { \\
                                for (i = 0; i < pg->index; i++) {
                #define while_for_each() } }
                void f(struct page *pg, int i)
                {
                        do_for_each(pg, i) {
                                visit(pg);
                        } while_for_each();
                        after();
                }
                """))
        .contains("visit[#0]")
        .contains("after[]");
  }

  @Test
  void readsConstantsThatAreHalfAnExpression() {
    Program program =
        new Sources(directory)
            .file(
                "a.c",
                """
                #define KB *(1 << 10)
                static void f(int size) { if (size <= (16 KB)) small(); }
                """)
            .read();
    assertThat(program.notices()).isEmpty();
    assertThat(Sources.body(program, "a.c:f")).contains("small[]");
  }

  @Test
  void leavesFieldsThatAreNamedLikeAttributes() {
    Program program =
        new Sources(directory)
            .file(
                "a.c",
                """
                struct header { int __unused; };
                static void f(struct header *h) { h->__unused = g(h->__unused); }
                """)
            .read();
    assertThat(program.notices()).isEmpty();
    assertThat(Sources.body(program, "a.c:f")).contains("header.__unused");
  }

  @Test
  void aliasesOfEmptyDeclarationsAreEmptyToo() {
    Program program =
        new Sources(directory)
            .file(
                "a.c",
                """
                #define MY_EVENT TRACE_EVENT
                MY_EVENT(name, TP_PROTO(int a, struct s *b), TP_ARGS(a, b))
                void f(void) { g(); }
                """)
            .read();
    assertThat(program.notices()).isEmpty();
    assertThat(program.functions()).containsOnlyKeys("f");
  }

  @Test
  void readsMacrosThatAreTheirArgument() {
    Program program =
        new Sources(directory)
            .file(
                "a.c",
                """
                #define FAILURE(a) (a)
                #define WRAPPED(a) do a while (0)
                #define EXIT(type, x) WRAPPED ({ type _x = (type) (x); leave(_x); return (_x); })
                int f(int status)
                {
                        if FAILURE(g(status))
                                EXIT(int, status);
                        return h();
                }
                """)
            .read();
    assertThat(program.notices()).isEmpty();
    assertThat(Sources.body(program, "f")).contains("leave[").contains("h[]");
  }

  @Test
  void takesNamesBesideLiteralsForLiteralsOfOtherConfigurations() {
    Program program =
        new Sources(directory)
            .file(
                "a.c",
                """
                #define COMPLAIN(x, ...) print("in " SUBSYSTEM " at " x, ##__VA_ARGS__)
                void f(void) { COMPLAIN("here", g()); }
                """)
            .read();
    assertThat(program.notices()).isEmpty();
    assertThat(Sources.body(program, "f")).contains("g[]").contains("print[");
  }

  @Test
  void keepsMacrosThatSelectByTheNumberOfArgumentsAsCalls() {
    Program program =
        new Sources(directory)
            .file(
                "a.c",
                """
                #define PICK(a, b, c, d, e, name, ...) name
                #define PUSH(A...) PICK(A, P5, P4, P3, P2, P1)(X, ##A)
                void f(int x) { PUSH(x, g(x)); h(); }
                """)
            .read();
    assertThat(program.notices()).isEmpty();
    assertThat(Sources.body(program, "f")).contains("g[#0]").contains("PUSH[").contains("h[]");
  }

  @Test
  void readsNamesInBracketsBehindTypeof() {
    Program program =
        new Sources(directory)
            .file(
                "a.c",
                """
                struct ring { int lock; };
                #define UPDATE(ring) do { typeof(ring) (_r) = (ring); begin(&(_r)->lock); } while (0)
                void f(struct ring *r) { UPDATE(r); }
                """)
            .read();
    assertThat(program.notices()).isEmpty();
    assertThat(Sources.body(program, "f")).contains("begin[");
  }

  @Test
  void keepsMacrosOfOtherDriversOutOfFields() {
    Program program =
        new Sources(directory)
            .header("other/regs.h", "#define read_reg(a) { readl(a)\n")
            .file("other/o.c", "#include \"regs.h\"\nvoid o(void) { }\n")
            .header(
                "own/own.h",
                """
                struct ops { int (*read_reg)(int a, int b); };
                static int f(struct ops *o) { return o->read_reg(1, 2); }
                """)
            .file("own/a.c", "#include \"own.h\"\nvoid a(void) { }\n")
            .read();
    assertThat(program.notices()).isEmpty();
    assertThat(Sources.body(program, "own/own.h:f")).contains("read_reg");
  }

  @Test
  void printingDoesNothingButEvaluateItsArguments() {
    assertThat(body("void f(int *d) { dev_err(d, \"%d\", g()); }\n"))
        .isEqualTo("0: pass\n1: g[]\n2: return\n");
  }

  @Test
  void knowsConstantsBehindTheGuardOfTheirHeader() {
    Program program =
        new Sources(directory)
            .header(
                "flags.h",
                """
                #ifndef FLAGS_H
                #define FLAGS_H
                #define FLAG_FAST (1 << 1)
                #ifndef FLAG_SLOW
                #define FLAG_SLOW 4
                #endif
                #ifdef CONFIG_WIDE
                #define FLAG_WIDTH 8
                #else
                #define FLAG_WIDTH 9
                #endif
                #ifndef CONFIG_SMALL
                #define FLAG_LARGE 1
                #else
                #define FLAG_LARGE 2
                #endif
                #endif
                """)
            .file(
                "a.c",
                """
                #include "flags.h"
                int f(int x) {
                  return x & FLAG_FAST ? FLAG_SLOW : x & FLAG_WIDTH ? FLAG_LARGE : 0;
                }
                """)
            .read();
    assertThat(program.constant("FLAG_FAST")).isEqualTo(new Expr.Constant(2));
    assertThat(program.constant("FLAG_SLOW")).isEqualTo(new Expr.Constant(4));
    assertThat(program.constant("FLAG_WIDTH")).isEqualTo(new Expr.Constant(8));
    assertThat(program.constant("FLAG_LARGE")).isEqualTo(new Expr.Constant(2));
  }

  @Test
  void takesTheWayThatCompilersTakeForVariables() {
    assertThat(
            body(
                """
                #define test(nr, p) (__builtin_constant_p(*(p)) ? const_test(nr, p) : _test(nr, p))
                int f(long *p) { return test(0, p); }
                """))
        .contains("_test[0, #0]")
        .doesNotContain("const_test");
  }
}
