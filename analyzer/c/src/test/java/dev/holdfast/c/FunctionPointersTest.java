package dev.holdfast.c;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.program.Registration;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions as values. */
final class FunctionPointersTest {
  private static final String OPS =
      """
      struct ops { int (*start)(int a); void (*stop)(void); };
      struct dev { const struct ops *ops; struct { struct ops table; } nested; void (*done)(void); };
      """;

  private final Path directory;

  FunctionPointersTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private Program read(String source) {
    return new Sources(directory).file("a.c", OPS + source).read();
  }

  private static List<String> stored(Program program, String owner, String name) {
    return program.stores().getOrDefault(new FieldRef(owner, name), List.of()).stream()
        .map(store -> store.function().contractKey())
        .toList();
  }

  @Test
  void findsFunctionsInTables() {
    Program program =
        read(
            """
            static int a(int x) { return x; }
            static void b(void) {}
            static void c(void) {}
            static int d(int x) { return x; }
            static const struct ops one = { .start = a, .stop = &b };
            static struct ops many[] = { [0] = { .stop = c }, [1 ... 3] = { start: d }, { a, b } };
            static struct dev dev = { .nested = { .table = { .stop = (void (*)(void))c } }, .done = b };
            """);
    assertThat(stored(program, "ops", "start")).containsExactly("a", "d", "a");
    assertThat(stored(program, "ops", "stop")).containsExactly("b", "c", "b", "c");
    assertThat(stored(program, "dev", "done")).containsExactly("b");
  }

  @Test
  void findsFunctionsStoredAtRunTime() {
    Program program =
        read(
            """
            static void b(void) {}
            static int a(int x) { return x; }
            void f(struct dev *d)
            {
                    struct ops local = { .start = a };
                    d->done = b;
                    d->nested.table.stop = &b;
                    use(&local);
            }
            """);
    assertThat(stored(program, "dev", "done")).containsExactly("b");
    assertThat(stored(program, "ops", "stop")).containsExactly("b");
    assertThat(stored(program, "ops", "start")).containsExactly("a");
  }

  @Test
  void followsFunctionsFromFieldToField() {
    Program program =
        read(
            """
            typedef void (*handler_t)(void);
            struct driver { handler_t stop; void (*finish)(void); int number; };
            static void a(void) {}
            static void b(void) {}
            static struct driver driver = { .stop = a, .finish = b, .number = 3 };
            void f(struct dev *d, struct driver *r)
            {
                    d->nested.table.stop = r->stop;
                    d->done = d->nested.table.stop;
                    r->finish = r->finish;
            }
            """);
    assertThat(stored(program, "ops", "stop")).containsExactly("a");
    assertThat(stored(program, "dev", "done")).containsExactly("a");
    assertThat(stored(program, "driver", "finish")).containsExactly("b");
    assertThat(program.stores().getOrDefault(new FieldRef("dev", "done"), List.of()))
        .extracting(FieldStore::place)
        .containsExactly(new Place("a.c", 7, 41));
  }

  @Test
  void keepsOneFieldForCopiesOfTables() {
    Program program =
        read(
            """
            static void a(void) {}
            static struct ops one = { .stop = a };
            void f(struct dev *d, struct ops *p)
            {
                    *p = one;
                    d->nested.table = *p;
                    d->nested.table.stop();
            }
            """);
    assertThat(stored(program, "ops", "stop")).containsExactly("a");
    assertThat(Sources.body(program, "f")).contains("*ops.stop[]");
  }

  @Test
  void followsFunctionsThroughParametersIntoFields() {
    Program program =
        read(
            """
            static void a(void) {}
            static void b(void) {}
            static void c(void) {}
            static void keep(struct dev *d, void (*done)(void)) { d->done = done; }
            static void set(void (*fn)(void), struct dev *d) { keep(d, fn); }
            static void other(struct dev *d, void (*done)(void)) { done(); }
            void f(struct dev *d)
            {
                    keep(d, a);
                    set(b, d);
                    other(d, c);
            }
            """);
    assertThat(stored(program, "dev", "done")).containsExactly("a", "b");
  }

  @Test
  void callsThroughFieldsAndValues() {
    Program program =
        read(
            """
            void f(struct dev *d, void (*cb)(int))
            {
                    int (*local)(int) = d->ops->start;
                    d->ops->start(1);
                    (*d->nested.table.stop)();
                    cb(2);
                    (*cb)(3);
                    local(4);
            }
            """);
    assertThat(Sources.body(program, "f"))
        .contains("*ops.start[1]")
        .contains("*ops.stop[]")
        .contains("*f.cb[2]")
        .contains("*f.cb[3]")
        .contains("*local[4]");
  }

  @Test
  void passesFunctionsAsArguments() {
    Program program =
        read(
            """
            static void handler(void) {}
            void elsewhere(void);
            void f(void)
            {
                    request_irq(7, handler, 0);
                    call_rcu(&elsewhere);
            }
            """);
    assertThat(Sources.body(program, "f"))
        .contains("request_irq[7, &handler[a.c:handler], 0]")
        .contains("call_rcu[&elsewhere[]]");
  }

  @Test
  void reportsDeclarationsThatHandFunctionsOver() {
    Program program =
        read(
            """
            static void work(void) {}
            static DECLARE_WORK(reset_work, work);
            STRANGE_MACRO(thing, work)
            void f(void) { queue(&reset_work); }
            module_init(f);
            """);
    assertThat(program.registrations().stream().map(Registration::contractKey))
        .containsExactly("DECLARE_WORK", "STRANGE_MACRO", "module_init");
    assertThat(program.registrations().get(0).arguments().get(1)).hasToString("&work");
    assertThat(Sources.body(program, "f")).contains("queue[a.c:reset_work]");
  }

  @Test
  void callsTheStaticFunctionOfTheSameFile() {
    Program program =
        new Sources(directory)
            .file("a.c", "static void help(void) {} void f(void) { help(); }")
            .file("b.c", "static void help(void) {} void g(void) { help(); }")
            .read();
    assertThat(Sources.body(program, "f")).contains("help[a.c:help][]");
    assertThat(Sources.body(program, "g")).contains("help[b.c:help][]");
  }

  @Test
  void prefersDefinitionsThatAreNoStubs() {
    Program program =
        new Sources(directory)
            .header(
                "include/lib.h",
                """
                #ifdef CONFIG_LIB
                static inline int lib(int *x) { return take(x); }
                #else
                static inline int lib(int *x) { return 0; }
                #endif
                """)
            .file("a.c", "#include <lib.h>\nint f(int *x) { return lib(x); }")
            .read();
    assertThat(program.functions()).containsKeys("include/lib.h:lib", "include/lib.h:lib~2");
    assertThat(Sources.body(program, "f")).contains("lib[include/lib.h:lib][#0]");
  }

  @Test
  void doesNotTakeAStubOfAHeaderForWhatItDeclares() {
    Program program =
        new Sources(directory)
            .header(
                "include/lib.h",
                """
                #ifdef CONFIG_LIB
                int lib_find(int *x);
                #else
                static inline int lib_find(int *x) { return -38; }
                #endif
                static inline int lib_first(int *x) { return lib_find(x); }
                """)
            .file("lib.c", "#include <lib.h>\nint lib_find(int *x) { return take(x); }")
            .file("a.c", "#include <lib.h>\nint f(int *x) { return lib_first(x); }")
            .read();
    assertThat(Sources.body(program, "include/lib.h:lib_first")).contains("lib_find[lib_find][#0]");
  }

  @Test
  void takesAnAnswerThatIsMadeOfNumbersForAStub() {
    Program program =
        new Sources(directory)
            .header(
                "include/lib.h",
                """
                void *ERR_PTR(long error);
                #ifdef CONFIG_LIB
                int *lib_get(int *x);
                #else
                static inline int *lib_get(int *x) { return ERR_PTR(-ENODEV); }
                #endif
                """)
            .file("lib.c", "#include <lib.h>\nint *lib_get(int *x) { return take(x); }")
            .file("a.c", "#include <lib.h>\nint *f(int *x) { return lib_get(x); }")
            .read();
    assertThat(Sources.body(program, "f")).contains("lib_get[lib_get][#0]");
  }

  @Test
  void takesTheNameOfAMacroForAFunctionBeforeTheMacroIsDefined() {
    Program program =
        new Sources(directory)
            .header("include/rpc.h", "int rpc_call(int *x);")
            .file("rpc.c", "#include <rpc.h>\nint rpc_call(int *x) { return take(x); }")
            .file(
                "a.c",
                """
                #include <rpc.h>
                static int patient(int *x) { return rpc_call(x); }
                #define rpc_call(x) patient(x)
                int f(int *x) { return rpc_call(x); }
                """)
            .read();
    assertThat(Sources.body(program, "a.c:patient")).contains("rpc_call[rpc_call][#0]");
    assertThat(Sources.body(program, "f")).contains("patient[a.c:patient][#0]");
  }
}
