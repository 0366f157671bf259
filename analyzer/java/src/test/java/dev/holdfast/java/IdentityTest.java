package dev.holdfast.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityTest {
  private Program program = new Program.Builder().build();

  @BeforeEach
  void read(@TempDir Path root) throws IOException {
    program =
        new Sources(root)
            .file(
                "a/A.java",
                """
                package a;
                import java.util.function.*;
                class Lock { native void lock(); native void unlock(); void slow() {} }
                @interface LockClass { String value(); }
                class A {
                  @LockClass("the lock") final Lock l = new Lock();
                  static Lock shared = new Lock();
                  class Inner {
                    Lock own;
                    void g() {
                      l.lock();
                      A.this.l.unlock();
                      Runnable r = () -> { l.lock(); own.lock(); };
                    }
                  }
                  void lambdas(Lock p) {
                    Lock field = l;
                    Runnable r = () -> { field.lock(); p.lock(); this.l.lock(); };
                    r.run();
                  }
                  void references(Lock p) {
                    Runnable bound = this.l::slow;
                    Consumer<Lock> unbound = Lock::unlock;
                    Supplier<Lock> made = Lock::new;
                    Runnable chosen = pick(p)::lock;
                  }
                  Lock pick(Lock p) { return p == null ? l : p; }
                  void anonymous(Lock q) {
                    new Object() { void h() { q.lock(); l.lock(); } }.h();
                  }
                  void self() { synchronized (A.class) { shared.lock(); } }
                }
                interface Shape<T extends Lock> {
                  void take(T t);
                  default void both(T t) { take(t); }
                }
                class Square implements Shape<Lock> { public void take(Lock t) { t.lock(); } }
                class Base { public void take(Lock t) { t.unlock(); } }
                class Sub extends Base implements Shape<Lock> {}
                class Most extends Square { @Override public void take(Lock t) { super.take(t); } }
                record Pair(Lock left, Lock right) { Pair { left.slow(); } }
                enum E {
                  X(1) { @Override void f() { own.lock(); } };
                  final Lock own = new Lock();
                  E(int i) {}
                  void f() {}
                }
                """)
            .read();
    assertThat(program.notices()).isEmpty();
  }

  private String body(String id) {
    return Sources.body(program, id);
  }

  @Test
  void reachesTheOuterInstanceThroughAContainer() {
    assertThat(body("a.A.Inner#g()"))
        .contains("call a.Lock#lock()(#0^a.A.l)", "call a.Lock#unlock()(#0^a.A.l)");
  }

  @Test
  void reachesCapturedInstancesFromLambdas() {
    assertThat(body("a.A.Inner#g()$lambda1"))
        .contains("lock()(#0^a.A.Inner^a.A.l)", "lock()(#0^a.A.Inner.own)");
  }

  @Test
  void keepsTheFieldThatACapturedVariableWasReadFrom() {
    assertThat(body("a.A#lambdas(Lock)$lambda1"))
        .isEqualTo(
            """
            1 call a.Lock#lock()(#0^a.A.l) -> 2
            2 call a.Lock#lock()(#0.p) -> 3
            3 call a.Lock#lock()(#0^a.A.l) -> 4
            4 return
            """);
    assertThat(program.typeOf("a.A#lambdas(Lock)$lambda1.p")).isEqualTo("a.Lock");
  }

  @Test
  void makesMethodReferencesFunctions() {
    assertThat(body("a.A#references(Lock)$lambda1")).contains("call* a.Lock#slow()(#0^a.A.l)");
    assertThat(body("a.A#references(Lock)$lambda2")).contains("call a.Lock#unlock()(#1)");
    assertThat(body("a.A#references(Lock)$lambda3")).contains("call a.Lock#<init>()(r1)");
    assertThat(body("a.A#references(Lock)$lambda4")).contains("call a.Lock#lock()(#0.receiver)");
    assertThat(program.overridden("a.A#references(Lock)$lambda2"))
        .isEqualTo(List.of("java.util.function.Consumer#accept(Object)"));
  }

  @Test
  void reachesCapturedVariablesFromAnonymousClasses() {
    assertThat(body("a.A$1#h()")).contains("lock()(#0.val$q)", "lock()(#0^a.A.l)");
  }

  @Test
  void namesClassLiteralsAndStaticFields() {
    assertThat(body("a.A#self()")).contains("enter a.A.class", "lock()(a.A.shared)");
    assertThat(body("a.A#<clinit>()")).contains("a.A.shared = r1");
  }

  @Test
  void callsInitialisersFromConstructors() {
    assertThat(body("a.A#<init>()")).contains("call* a.A#<instance>()(#0)");
    assertThat(body("a.A#<instance>()"))
        .isEqualTo("1 call a.Lock#<init>()(r1) -> 2\n2 #0.l = r1 -> 3\n3 return\n");
  }

  @Test
  void findsImplementationsByErasedKeysAndThroughInheritance() {
    assertThat(body("a.Shape#both(Lock)"))
        .contains("[a.Base#take(Lock), a.Most#take(Lock), a.Square#take(Lock)]");
    assertThat(program.overridden("a.Most#take(Lock)"))
        .isEqualTo(List.of("a.Square#take(Lock)", "a.Shape#take(Lock)"));
  }

  @Test
  void bindsSuperCallsToOneMethod() {
    assertThat(body("a.Most#take(Lock)")).startsWith("1 call* a.Square#take(Lock)(#0, #1) ->");
  }

  @Test
  void givesRecordsTheirConstructorsAndAccessors() {
    assertThat(body("a.Pair#<init>(Lock,Lock)"))
        .isEqualTo(
            """
            1 call* a.Lock#slow()(#1) -> 2
            2 #0.left = #1 -> 3
            3 #0.right = #2 -> 4
            4 return
            """);
    assertThat(body("a.Pair#right()")).isEqualTo("1 return #0.right\n");
  }

  @Test
  void readsEnumConstantsWithBodies() {
    assertThat(body("a.E$1#f()")).contains("lock()(#0.own)");
    assertThat(body("a.E#<clinit>()")).contains("call* a.E#<init>(int)(r1, 1)", "a.E.X = r1");
  }

  @Test
  void keepsAnnotationsOfFields() {
    assertThat(program.annotationsOf("a.A.l"))
        .singleElement()
        .satisfies(use -> assertThat(use.members()).containsEntry("value", "the lock"));
  }

  @Test
  void knowsWhatCalledLibraryMethodsOverride(@TempDir Path other) throws IOException {
    Program calls =
        new Sources(other)
            .file(
                "B.java",
                """
                import java.util.concurrent.locks.ReentrantLock;
                class B { ReentrantLock lock; void f() { lock.lock(); } }
                """)
            .read();
    assertThat(calls.overridden("java.util.concurrent.locks.ReentrantLock#lock()"))
        .isEqualTo(List.of("java.util.concurrent.locks.Lock#lock()"));
  }
}
