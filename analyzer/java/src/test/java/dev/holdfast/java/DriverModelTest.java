package dev.holdfast.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriverModelTest {
  private Program program = new Program.Builder().build();

  @BeforeEach
  void readDriver(@TempDir Path root) throws IOException {
    Sources sources = new Sources(root);
    sources.file(
        "model/Model.java",
        """
        package model;
        @interface KernelStruct { String value(); }
        @interface AtomicContext {}
        @interface Holds { String[] value() default {}; Class<?>[] lockClass() default {}; }
        @interface Acquires { String value(); Kind kind() default Kind.MUTEX; long subclass() default 0; }
        enum Kind { MUTEX, SPINLOCK }
        class PageLock {}
        class Mutex { public native void lock(); public native void unlock(); }
        class Page {}
        final class Locks {
          @Acquires(value = "lock", kind = Kind.SPINLOCK, subclass = Locks.NESTED + 1)
          static native void mutex_lock(@Holds({"a", "b"}) Mutex lock);
          static final int NESTED = 1;
        }
        @KernelStruct("mmu_notifier_ops")
        interface Ops {
          @AtomicContext @Holds(lockClass = PageLock.class) void invalidate_range(Page page, long start);
        }
        """);
    sources.file(
        "model/Driver.java",
        """
        package model;
        import static model.Locks.mutex_lock;
        @KernelStruct("vhost_virtqueue")
        class Queue {
          final Mutex mutex = new Mutex();
          Ops ops;
        }
        class Driver implements Ops {
          Queue queue;
          static Mutex shared;
          @Override public void invalidate_range(Page page, long start) {
            mutex_lock(queue.mutex);
            release(this.queue);
          }
          private void release(Queue q) {
            q.mutex.unlock();
            shared.unlock();
          }
          void register(Queue q) {
            q.ops = this;
            q.ops.invalidate_range(null, 4L);
            q.ops = (p, s) -> q.mutex.lock();
          }
        }
        """);
    program = sources.read();
  }

  @Test
  void namesFieldsByTheStructTheyMirror() {
    assertThat(Sources.body(program, "model.Driver#invalidate_range(Page,long)"))
        .isEqualTo(
            """
            1 call model.Locks#mutex_lock(Mutex)(#0.queue.mutex) -> 2
            2 call* model.Driver#release(Queue)(#0, #0.queue) -> 3
            3 return
            """);
    assertThat(program.typeOf("vhost_virtqueue.mutex")).isEqualTo("model.Mutex");
    assertThat(program.typeOf("model.Driver.queue")).isEqualTo("model.Queue");
  }

  @Test
  void namesStaticFieldsAsGlobals() {
    assertThat(Sources.body(program, "model.Driver#release(Queue)"))
        .contains("call model.Mutex#unlock()(model.Driver.shared)");
    assertThat(program.typeOf("model.Driver.shared")).isEqualTo("model.Mutex");
  }

  @Test
  void resolvesInterfaceCallsToAllImplementations() {
    assertThat(Sources.body(program, "model.Driver#register(Queue)"))
        .contains(
            "call* model.Ops#invalidate_range(Page,long)(#1.ops, 0, 4)"
                + " [model.Driver#invalidate_range(Page,long), model.Driver#register(Queue)$lambda1]");
  }

  @Test
  void listsWhatMethodsAndLambdasOverride() {
    List<String> slot = List.of("model.Ops#invalidate_range(Page,long)");
    assertThat(program.overridden("model.Driver#invalidate_range(Page,long)")).isEqualTo(slot);
    assertThat(program.overridden("model.Driver#register(Queue)$lambda1")).isEqualTo(slot);
  }

  @Test
  void keepsFunctionsStoredInFields() {
    assertThat(program.stores().toString()).contains("vhost_virtqueue.ops", "$lambda1");
  }

  @Test
  void readsAnnotationsWithTheirMembers(@TempDir Path root) throws IOException {
    Program annotated =
        new Sources(root.resolve("annotated"))
            .file(
                "a/A.java",
                """
                package a;
                import java.lang.annotation.*;
                @interface Locks { Class<?>[] lockClass() default {}; String value(); Kind kind(); long n(); Inner[] inner() default {}; }
                @interface Inner { boolean truth(); }
                enum Kind { MUTEX, SPINLOCK }
                class A {
                  static final int ONE = 1;
                  @Locks(value = "a" + ".b", kind = Kind.SPINLOCK, n = ONE + 1, lockClass = {A.class, String.class},
                      inner = @Inner(truth = true))
                  void f(@Inner(truth = false) int x) {}
                }
                """)
            .read();
    Function f = Sources.function(annotated, "a.A#f(int)");
    assertThat(f.annotations()).hasSize(1);
    AnnotationUse use = f.annotations().get(0);
    assertThat(use.name()).isEqualTo("a.Locks");
    assertThat(use.members())
        .containsEntry("value", "a.b")
        .containsEntry("kind", new AnnotationUse.NamedConstant("SPINLOCK"))
        .containsEntry("n", 2L)
        .containsEntry(
            "lockClass",
            List.of(
                new AnnotationUse.TypeName("a.A"), new AnnotationUse.TypeName("java.lang.String")));
    assertThat(use.members().get("inner")).isInstanceOf(AnnotationUse.class);
    assertThat(f.parameters().get(0).type()).isEqualTo("a.A");
    assertThat(f.parameters().get(1).annotations().get(0).members()).containsEntry("truth", false);
    assertThat(use.place().toString()).isEqualTo("a/A.java:8:3");
  }

  @Test
  void resolvesTheModelWithoutAClassPath(@TempDir Path root) throws IOException {
    Program driver =
        new Sources(root)
            .file(
                "Driver.java",
                """
                import dev.holdfast.annotation.KernelStruct;
                @KernelStruct("vhost_dev")
                class Driver {
                  Object mutex;
                  Object f() { return mutex; }
                }
                """)
            .read();
    assertThat(driver.notices()).isEmpty();
    assertThat(driver.typeOf("vhost_dev.mutex")).isEqualTo("java.lang.Object");
  }
}
